import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import example from '../../public/notices/lakeside.json' with { type: 'json' };
import { readNotice } from '../../src/status/notice.ts';
import { whyNot, type Status } from '../../src/status/status.ts';

const outage = {
  format: 1,
  updated: '2026-11-27T14:05-05:00',
  state: 'down',
  until: '2026-11-27T18:00-05:00',
  text: { en: 'Call your clinic for what cannot wait.', es: 'Llame a su clínica.' },
};
const at = (time: string) => Date.parse(time);
const read = (notice: unknown) => readNotice(JSON.stringify(notice));
const problemsOf = (notice: unknown) => {
  const found = read(notice);
  return 'problems' in found ? found.problems : [];
};

function statusOf(notice: unknown): Status {
  const found = read(notice);
  if (!('status' in found)) throw new Error(JSON.stringify(found.problems));
  return found.status;
}

describe('a notice that somebody writes while the portal is down', () => {
  test('says how the portal is, until when, and what in each language', () => {
    expect(statusOf(outage)).toEqual({
      state: 'down',
      updated: at('2026-11-27T19:05Z'),
      until: at('2026-11-27T23:00Z'),
      text: outage.text,
    });
  });

  test('needs three lines at least', () => {
    const { format, updated, state } = outage;
    expect(statusOf({ format, updated, state })).toMatchObject({ state: 'down', text: {} });
    for (const name of ['format', 'updated', 'state'])
      expect(problemsOf({ ...outage, [name]: undefined })).toEqual([
        { place: name, sentence: 'This is missing.' },
      ]);
  });

  test('is as the example is, and as an editor leaves it with its mark', () => {
    expect(statusOf(example)).toMatchObject({ state: 'well' });
    expect(readNotice(`\uFEFF${JSON.stringify(outage)}`)).toHaveProperty('status');
  });

  test.each([
    ['updated', '2026-11-27 14:05', 'a time with its zone'],
    ['updated', '2026-11-27T14:05', 'a time with its zone'],
    ['updated', '2026-13-27T14:05Z', 'a time with its zone'],
    ['state', 'broken', 'one of "down", "partly", "planned", "well"'],
    ['until', '2026-11-27T14:00-05:00', 'a time after "updated"'],
    ['until', '2026-11-27T14:05-05:00', 'a time after "updated"'],
    ['until', '2026-12-27T14:05-05:00', 'at most 7 days later'],
    ['text.en', 'x'.repeat(301), 'up to 300 characters'],
    ['text.en', 'Go to <a href="https://evil.example">here</a>', 'plain text'],
    ['text.en', 'Call \u202e2410-555', 'hidden'],
    ['format', 2, '1, a whole number'],
  ])('is refused as a whole for its %s, with the place: %s', (place, value, sentence) => {
    const [name, language] = place.split('.') as [string, string?];
    const wrong = { ...outage, [name]: language ? { [language]: value } : value };
    expect(problemsOf(wrong)).toEqual([
      { place, sentence: expect.stringContaining(sentence) as string },
    ]);
  });

  test('is refused for a rule that there is not, for an end of being well, and where it is not JSON', () => {
    expect(problemsOf({ ...outage, status: 'down' })).toMatchObject([{ place: 'status' }]);
    expect(problemsOf({ ...outage, state: 'well' })).toMatchObject([{ place: 'until' }]);
    expect(readNotice('{\n  "format": 1,\n  state')).toEqual({
      problems: [{ place: 'line 3, column 3', sentence: 'This is not JSON.' }],
    });
  });
});

describe('when a notice holds', () => {
  const down = statusOf(outage);
  const open = statusOf({ ...outage, until: undefined });

  test('from when it was written, by a clock that may be five minutes off', () => {
    expect(whyNot(down, at('2026-11-27T19:01Z'))).toBeUndefined();
    expect(whyNot(down, at('2026-11-27T18:59Z'))).toMatch(/^updated: /);
  });

  test('until its end', () => {
    expect(whyNot(down, at('2026-11-27T22:59Z'))).toBeUndefined();
    expect(whyNot(down, at('2026-11-27T23:00Z'))).toMatch(/^until: /);
  });

  test('or for a day, where it names none', () => {
    expect(whyNot(open, at('2026-11-28T19:04Z'))).toBeUndefined();
    expect(whyNot(open, at('2026-11-28T19:05Z'))).toMatch(/^updated: /);
  });
});

describe('a notice in which anything may stand', () => {
  const hostile: unknown[] = [
    ...[null, true, -1, 1e308, '', ' ', 'x'.repeat(100_000), 'NaN', '0', [], {}, [[]]],
    ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u2066x', '{{support.phone}}'],
    ...['275760-09-13T00:00Z', '+275760-09-13T00:00:00Z', '-000001-01-01T00:00Z'],
    JSON.parse('{"__proto__": {"polluted": true}}'),
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  ];
  const names = ['$schema', 'format', 'updated', 'state', 'until', 'text', 'more', '__proto__'];
  const mutated = fc
    .record({
      name: fc.constantFrom(...names, 'text.en'),
      value: fc.oneof(
        fc.constantFrom(...hostile),
        fc.jsonValue(),
        fc.string({ unit: 'binary' }),
        fc.date({ noInvalidDate: true }).map((date) => date.toJSON()),
      ),
    })
    .map(({ name, value }) =>
      name === 'text.en'
        ? JSON.stringify({ ...outage, text: { en: value } })
        : JSON.stringify(outage).replace(
            '{',
            `{${JSON.stringify(name)}: ${JSON.stringify(value)},`,
          ),
    );
  const cut = fc
    .nat(JSON.stringify(outage).length - 1)
    .map((length) => JSON.stringify(outage).slice(0, length));

  test('is taken as it should be or refused with a sentence, and nothing else happens', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: mutated }, cut), (file) => {
        const found = readNotice(file);
        expect(Object.prototype).not.toHaveProperty('polluted');
        if ('problems' in found) {
          refused += 1;
          expect(found.problems.length).toBeGreaterThan(0);
          for (const { sentence } of found.problems) expect(sentence).toMatch(/^[A-Z].*\.$/s);
          return;
        }
        const { updated, until = updated, text } = found.status;
        expect(Number.isFinite(updated) && Number.isFinite(until)).toBe(true);
        for (const said of Object.values(text)) expect(said).toMatch(/^[^<>\p{Cc}\u202e]{1,300}$/u);
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});
