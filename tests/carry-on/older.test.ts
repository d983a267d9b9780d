import { describe, expect, test, vi } from 'vitest';
import { writeAnswers } from '../../src/carry-on/answers.ts';
import { withCheckDigit } from '../../src/carry-on/check-digit.ts';
import { Writer } from '../../src/carry-on/mixed-radix.ts';
import { listsOf } from '../../src/carry-on/names.ts';
import { numberFor, openNumber } from '../../src/carry-on/number.ts';
import type { Said } from '../../src/carry-on/said.ts';
import { organisations } from '../flow/organisations.ts';
import { entriesBy } from './walks.ts';

/* Since the first version the flow has lost an answer, and has come by another. */
vi.mock('../../src/carry-on/versions.json', () => ({
  default: [
    { is: 'first' },
    {
      is: 'now',
      came: ['start.trouble:code>security-code.trouble'],
      went: ['lockout.cause:angry>lockout.says'],
    },
  ],
}));

const lakeside = organisations['lakeside']!;
const locked: Said = { answer: 'locked', to: 'lockout.cause' };

/** As the first version wrote it, or one that this page does not know. */
function numberOf(place: number, said: readonly Said[]): string {
  const writer = new Writer(1e11);
  writer.put(place, 16);
  writer.put(0, 2);
  writeAnswers(writer, listsOf(0), said);
  return withCheckDigit(String(writer.end('0')).padStart(11, '0'));
}

const open = (number: string) => openNumber(lakeside, number, 0);

describe('a number of an older version', () => {
  test('opens where all of it fits still, though places have moved', () => {
    const number = numberOf(0, [locked, { answer: 'password', to: 'lockout.reset' }]);
    expect(number).not.toBe(numberFor(lakeside, entriesBy(lakeside, 'locked password')));
    expect(open(number)).toEqual({
      entries: entriesBy(lakeside, 'locked password'),
      carried: 'whole',
    });
  });

  test('opens as far as it fits where an answer has gone, and says so', () => {
    const number = numberOf(0, [locked, { answer: 'angry', to: 'lockout.says' }]);
    expect(open(number)).toEqual({ entries: entriesBy(lakeside, 'locked'), carried: 'part' });
  });
});

test('a number of a newer version is told as such', () => {
  expect(open(numberOf(2, [locked]))).toBe('newer');
});
