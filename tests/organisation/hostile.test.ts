import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import lakeside from '../../public/orgs/lakeside.json' with { type: 'json' };
import northfield from '../../public/orgs/northfield.json' with { type: 'json' };
import { readOrganisation } from '../../src/organisation/read.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Step = string | number;

/** Where something stands in a file: `support`, `hours`, `week`. */
function placesIn(value: Json, at: readonly Step[] = []): Step[][] {
  const inside = Array.isArray(value)
    ? value.flatMap((one, index) => placesIn(one, [...at, index]))
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))
      : [];
  return [[...at], ...inside];
}

function withValue(file: Json, [step, ...rest]: readonly Step[], value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(file))
    return file.map((one, at) => (at === step ? withValue(one, rest, value) : one));
  const entries = Object.entries(file as Record<string, Json>);
  return Object.fromEntries(
    entries.map(([key, one]) => [key, key === step ? withValue(one, rest, value) : one]),
  );
}

const nested = (depth: number): Json => (depth === 0 ? 'deep' : { deeper: [nested(depth - 1)] });

const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
const hostile: Json[] = [
  ...[
    null,
    true,
    -1,
    1e308,
    0.5,
    '',
    ' ',
    script,
    '{{support.phone}}',
    'x'.repeat(201),
    'x'.repeat(100_000),
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,<script>',
    'http://evil.example/',
    '//evil.example/',
    'ftp://evil.example/',
  ],
  ...[
    'https://portal.example@evil.example/',
    'https://portal.example/"onload="',
    'https://evil.example/\u202Egnp',
    '\u2066x',
  ],
  ...['555-0134,,3', 'tel:555', '../../etc/passwd', '__proto__', 'constructor', 'unknown', 'NaN'],
  ...[[], {}, [[]], [null], nested(200)],
  JSON.parse('{"__proto__": {"polluted": true}}') as Json,
  JSON.parse('{"constructor": {"prototype": {"polluted": true}}}') as Json,
  ['https://a.example/', script],
];

const files: Json[] = [lakeside, northfield];
/** A file in which something is what nobody should have written. */
const mutated = fc.constantFrom(...files).chain((file) =>
  fc
    .record({
      at: fc.constantFrom(...placesIn(file)),
      value: fc.oneof(
        fc.constantFrom(...hostile),
        fc.jsonValue() as fc.Arbitrary<Json>,
        fc.string({ unit: 'binary' }),
      ),
    })
    .map(({ at, value }) => withValue(file, at, value)),
);

/** Every text with the names that lead to it: `support.page`. */
function textsIn(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${place}.${key}`));
}

/** What becomes a link. */
const isLink = (place: string) =>
  /\.(address|page|\w+Page|quickExit|link)$|^\.helpLinks\./.test(place);

const hidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

describe('a file in which anything may stand', () => {
  test('is taken as it should be or refused with the place of the fault, and nothing else happens', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutated, (file) => {
        const read = readOrganisation(file);
        expect(Object.prototype).not.toHaveProperty('polluted');
        if ('problems' in read) {
          refused += 1;
          expect(read.problems.length).toBeGreaterThan(0);
          for (const { sentence } of read.problems) expect(sentence).toMatch(/^[A-Z].*\.$/s);
          return;
        }
        const texts = textsIn(read.organisation);
        expect(texts.filter(([, text]) => text.length > 2000)).toEqual([]);
        expect(texts.filter(([, text]) => hidden.test(text))).toEqual([]);
        const links = texts.filter(([place, text]) => isLink(place) && text !== 'unknown');
        for (const [, link] of links) {
          const { protocol, username, password } = new URL(link);
          expect({ protocol, username, password }).toEqual({
            protocol: 'https:',
            username: '',
            password: '',
          });
        }
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(5000);
  });

  test('is refused as a whole where it holds a name that all things have', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const text = JSON.stringify(lakeside).replace('{', `{"${name}": {"polluted": true},`);
      expect(readOrganisation(JSON.parse(text))).toMatchObject({ problems: [{ place: name }] });
    }
    expect({}).not.toHaveProperty('polluted');
  });
});
