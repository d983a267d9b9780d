import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordJsonSchema, recordSchemaFile } from '../../build/desk/json-schema.ts';
import { readEnglish } from '../../build/locales.ts';
import { Call } from '../../src/desk/record/call.svelte.ts';
import { asJson, recordOf, type RecordInput } from '../../src/desk/record/call-record.ts';
import { asText, sectionsOf } from '../../src/desk/record/record-text.ts';
import { callRecordSchema } from '../../src/desk/record/schema.ts';
import { d } from '../../src/desk/desk-words.ts';
import { replay, visitedScreens, type TrailEntry } from '../../src/flow/replay.ts';
import { screenOf } from '../../src/flow/screen.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { pseudoWords } from '../../src/i18n/pseudo.ts';
import { wordsIn } from '../../src/i18n/words-in.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import type { Looked } from '../../src/screens/screen-props.ts';
import { entriesBy, walks } from '../carry-on/walks.ts';
import { organisations } from '../flow/organisations.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 27, 14, 5);
const lakeside = organisations.lakeside!;
const noReset: Organisation = {
  ...lakeside,
  lockout: { ...lakeside.lockout, resetUnlocks: false },
};

beforeAll(async () => {
  const english = await readEnglish();
  i18n.addResourceBundles('en', english);
  i18n.addResourceBundles('ar-XB', pseudoWords(english as never) as never);
});

function callWith(write: (call: Call) => void): Call {
  const call = new Call();
  call.start = start;
  write(call);
  return call;
}

interface Told extends Partial<RecordInput> {
  looked?: readonly Looked[];
}

function recordBy(entries: readonly TrailEntry[], { looked = [], ...input }: Told = {}) {
  const { organisation = lakeside } = input;
  const screen = screenOf(replay(organisation, entries).snapshot);
  const visited = visitedScreens(organisation, entries);
  return recordOf({
    organisation,
    journey: { trail: { entries }, visited, screen, looked },
    call: callWith(() => undefined),
    words: wordsIn('en'),
    callerLanguage: 'en',
    now: start + 10 * minute,
    ...input,
  });
}

/** What a caller says, one answer a minute. */
const said = (words: string, organisation = lakeside): TrailEntry[] =>
  entriesBy(organisation, words).map((entry, at) => ({ ...entry, at: start + (at + 1) * minute }));

describe('an agent whose caller is locked out', () => {
  const [locked, password, again] = said('locked password still-locked');
  const pin = { ...again!, cause: 'pin' };
  const looked: Looked[] = [
    { screen: 'lockout.reset', cause: 'pin' },
    { screen: 'lockout.reset', cause: 'know-it' },
  ];
  const call = callWith((call) => {
    call.note('They are at work', start + 2 * minute);
    call.promise('We call back', start + 25 * minute, start + 4 * minute);
    call.promise('A letter comes', undefined, start + 5 * minute);
  });
  const record = () => recordBy([locked!, password!, pin], { looked, call });

  test('puts all of it into the ticket as text', () => {
    expect(asText(record(), d).replace(/\d{4} \d{4} \d{4}/, '(number)')).toMatchInlineSnapshot(`
      "Record of a call

      The call
      Organisation: Lakeside Health
      Portal: MyLakeside
      Start: November 27, 2026, 2:06 PM UTC
      Written: 2:15 PM
      Number to carry on: (number)

      Asked and answered
      2:06 PM: What stops you from signing in? – My account is locked
      2:07 PM: What did the portal refuse? – The password or PIN for my account

      Tried by the caller
      2:08 PM: Make a new password to lift the lock – I locked it with a PIN or an answer – I have a new password, and it is still locked

      Also looked at
      I know my password. Must I change it?

      Where it ended
      Staff can fix it: Ask the staff about the lock

      Notes
      2:07 PM: They are at work

      Promised to the caller
      2:30 PM: We call back
      A letter comes
      "
    `);
  });

  test('puts it into the ticket as fields, each time with its offset', () => {
    const { steps, promises, end, ...rest } = record();
    expect(rest).toMatchObject({ format: 1, start: '2026-11-27T14:06:00+00:00' });
    expect(steps.map(({ tried }) => tried)).toEqual([false, false, true]);
    expect(steps[2]).toEqual({
      at: '2026-11-27T14:08:00+00:00',
      screen: 'lockout.reset',
      question: 'Make a new password to lift the lock',
      answer: 'still-locked',
      said: expect.any(String) as string,
      cause: expect.any(String) as string,
      tried: true,
      assumed: false,
    });
    expect(promises[0]?.due).toBe('2026-11-27T14:30:00+00:00');
    expect(end.class).toBe('staff');
  });

  test('reads it in their own language, whatever the caller reads', () => {
    i18n.changeLanguage('ar-XB');
    const text = asText(recordBy([locked!, password!, pin], { callerLanguage: 'ar' }), d);
    i18n.changeLanguage('en');
    expect(text).toContain('What did the portal refuse? – The password');
    expect(text).toContain('Language of the caller: Arabic');
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  });
});

test('the call of somebody who rings long after the last begins with the first thing that is said', () => {
  const late = said('locked').map((entry) => ({ ...entry, at: start + 42 * minute }));
  const record = recordBy(late, { now: start + 50 * minute });
  expect(record.start).toBe('2026-11-27T14:47:00+00:00');
});

test('who has to wait has the end of the wait in the record', () => {
  const record = recordBy(said('locked password', noReset), { organisation: noReset });
  expect(record.end).toMatchObject({ class: 'wait', until: '2026-11-27T14:27:00+00:00' });
  expect(asText(record, d)).toContain('The wait ends: 2:27 PM');
});

test('what a link led past is told apart from what the caller said', () => {
  const record = recordBy(said('#lockout.reset failed'));
  expect(record.steps.map(({ assumed }) => assumed)).toEqual([true, true, false]);
  expect(asText(record, d)).toContain('(nobody said it: a link or a number led past it)');
});

test('a caller of last night stands in the record with the day', () => {
  const [yesterday] = said('locked');
  const text = asText(recordBy([{ ...yesterday!, at: start - 20 * 60 * minute }]), d);
  expect(text).toContain('Thursday');
});

/** Whatever an agent may type, or paste. */
const typed = fc.string({ unit: 'binary', maxLength: 40 });
const cause = fc.constantFrom<Looked>(
  { screen: 'lockout.reset', cause: 'pin' },
  { screen: 'security-code.text', cause: 'landline' },
  { screen: 'lockout.reset', cause: 'gone' as never },
);

/** Records of journeys at random, with notes and promises at random. */
const records = fc
  .tuple(
    walks,
    fc.array(typed, { maxLength: 4 }),
    fc.array(fc.tuple(typed, fc.option(fc.nat({ max: 1e9 }), { nil: undefined })), {
      maxLength: 3,
    }),
    fc.uniqueArray(cause),
  )
  .map(([{ organisation, entries }, notes, promises, looked]) => {
    const call = callWith((call) => {
      for (const note of notes) call.note(note);
      for (const [text, due] of promises) call.promise(text, due && start + due);
    });
    const later = entries.map((entry) => ({ ...entry, at: start + entry.at * minute }));
    return recordBy(later, { organisation, looked, call });
  });

describe('whatever was said in a call', () => {
  test('its record is one by its schema, and is read back the same', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(v.parse(callRecordSchema, JSON.parse(asJson(record)))).toEqual(record);
      }),
      { numRuns: 100 },
    );
  });

  test('its text has no heading, label or line with nothing behind it', () => {
    fc.assert(
      fc.property(records, (record) => {
        const sections = sectionsOf(record, d);
        for (const { heading, lines } of sections) {
          expect(heading.trim()).not.toBe('');
          expect(lines).not.toHaveLength(0);
          for (const { text } of lines) expect(text).toMatch(/\S/);
        }
        const rows = sections.reduce((sum, { lines }) => sum + lines.length + 2, 1);
        expect(asText(record, d).trimEnd().split('\n')).toHaveLength(rows);
      }),
      { numRuns: 100 },
    );
  });
});

test('a ticket system reads records by the schema as it is now: else run `npm run schema`', async () => {
  expect(await readFile(recordSchemaFile, 'utf8')).toBe(await recordJsonSchema());
});
