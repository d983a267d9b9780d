import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberFor, openNumber, type Opened } from '../../src/carry-on/number.ts';
import { countedIn } from '../../src/flow/counted.ts';
import { replay, type TrailEntry } from '../../src/flow/replay.ts';
import { roleOf } from '../../src/flow/role.ts';
import { screenIdOf } from '../../src/flow/screen.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { hostedBy, rulesFor } from '../cases/hosted.ts';
import { served } from '../cases/served.ts';
import { journeys, type Journey } from '../flow/journeys.ts';
import { organisations } from '../flow/organisations.ts';
import { entriesBy, runs, walks } from './walks.ts';

const lakeside = organisations['lakeside']!;
const long = 1_800_000;

const asSaid = (entries: readonly TrailEntry[]) =>
  entries.map(({ screen, answer, assumed }) => `${screen} ${answer}${assumed ? ' assumed' : ''}`);

/** Where somebody stands, as far as the flow tells it apart. */
function placeOf(organisation: Organisation, entries: readonly TrailEntry[]) {
  const { snapshot } = replay(organisation, entries);
  return {
    screen: screenIdOf(snapshot),
    counted: countedIn(snapshot.context),
    role: roleOf(entries)?.what,
  };
}

function opened(organisation: Organisation, number: string, now = 99): Opened {
  const result = openNumber(organisation, number, now);
  if (typeof result === 'string') throw new Error(`${number}: ${result}`);
  return result;
}

/** A number leads back to all that was said if it has twelve digits, else to the same place. */
function leadsBack({ organisation, entries }: Journey) {
  const number = numberFor(organisation, entries);
  if (number === undefined) return;
  const back = opened(organisation, number);
  expect(back.carried).toBe(number.length === 12 ? 'whole' : 'assumed');
  expect(placeOf(organisation, back.entries)).toEqual(placeOf(organisation, entries));
  if (number.length === 12) expect(asSaid(back.entries)).toEqual(asSaid(entries));
  else expect(back.entries.every((one) => one.assumed ?? one.answer === 'found')).toBe(true);
}

describe('whoever carries on by a number', () => {
  test('stands where they stood, after up to fifteen answers', { timeout: long }, () =>
    fc.assert(fc.property(walks, leadsBack), { numRuns: runs }),
  );

  test('stands where they stood, also after links that they followed', { timeout: long }, () =>
    fc.assert(fc.property(journeys, leadsBack), { numRuns: runs / 10 }),
  );

  test('is told of nearly every place', () => {
    let without = 0;
    const all = fc.sample(walks, 500);
    for (const { organisation, entries } of all) {
      const unsafe = /security\.(caller|code-unasked)|gave-code/;
      const said = `${String(asSaid(entries))} ${placeOf(organisation, entries).screen}`;
      if (!unsafe.test(said) && !numberFor(organisation, entries)) without += 1;
    }
    console.log(`${without} of ${all.length} journeys at random have no number`);
    expect(without).toBeLessThan(all.length / 50);
  });
});

test('most of the ways of the known cases fit twelve digits', () => {
  const numbers = served.map((row) => {
    const organisation = hostedBy(rulesFor(row));
    return numberFor(organisation, entriesBy(organisation, row.answers));
  });
  const count = (length: number) => numbers.filter((one = '') => one.length === length).length;
  const said = `twelve digits ${count(12)}, sixteen ${count(16)}, no number ${count(0)}`;
  console.log(`Of the ${numbers.length} ways of the known cases: ${said}`);
  expect(count(12)).toBeGreaterThan(numbers.length * 0.8);
});

const by = (words: string, at = 0) => entriesBy(lakeside, words, at);

describe('a number that is not right', () => {
  const number = numberFor(lakeside, by('locked password'))!;
  const fault = (text: string) => openNumber(lakeside, text, 0);

  test('every slip of one digit is found, and every swap of neighbours', () => {
    fc.assert(
      fc.property(walks, ({ organisation, entries }) => {
        const digits = [...(numberFor(organisation, entries) ?? number)];
        for (const [at, digit] of digits.entries()) {
          for (let other = 0; other < 10; other += 1) {
            if (String(other) === digit) continue;
            expect(fault(digits.with(at, String(other)).join(''))).toBe('slip');
          }
          const next = digits[at + 1];
          if (next === undefined || next === digit) continue;
          expect(
            fault(
              digits
                .with(at, next)
                .with(at + 1, digit)
                .join(''),
            ),
          ).toBe('slip');
        }
      }),
      { numRuns: runs / 40 },
    );
  });

  test('too few or too many digits are told as such', () => {
    expect(['', 'abc', number.slice(1), `${number}1`].map(fault)).toEqual(Array(4).fill('length'));
  });

  test('digits at random lead nowhere, or somewhere that there is', () => {
    fc.assert(
      fc.property(fc.constantFrom(12, 16), fc.nat(), fc.nat(), (length, some, more) => {
        const digits = `${some}${more}`.padStart(length, '7').slice(-length);
        const result = fault(digits);
        if (typeof result === 'string') return;
        expect(replay(lakeside, result.entries).validCount).toBe(result.entries.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a number of another organisation', () => {
  const northfield = organisations['northfield']!;

  test('leads as far as its answers fit here, and says so', () => {
    const number = numberFor(lakeside, by('locked password not-come'))!;
    const { entries, carried } = opened(northfield, number);
    expect(carried).toBe('part');
    expect(asSaid(entries)).toEqual(['start.trouble locked', 'lockout.cause password']);
  });
});

describe('nobody is given a number', () => {
  test('before they have said anything', () => {
    expect(numberFor(lakeside, [])).toBeUndefined();
  });

  test.each(['inside security asked-for-code', 'code unasked', '#security.hang-up start-again'])(
    'who says that somebody asked them for a code: %s',
    (words) => expect(numberFor(lakeside, by(words))).toBeUndefined(),
  );
});
