import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { medianOf, shareOf } from '../../build/first-reading/figures.ts';
import { summaryOf, withRounds, withSummary } from '../../build/first-reading/page.ts';
import { faultsOf, people, readRounds } from '../../build/first-reading/records.ts';
import { hasSameText } from './same-text.ts';

const rounds = readRounds();
const [first] = rounds;

describe.each(rounds.map((round) => [round.name, round] as const))('round %s', (_, round) => {
  test('has a walk, a judge other than the reader, and a chat’s reply for each case', () =>
    expect(faultsOf(round)).toEqual([]));

  test('asks people of every kind', () => {
    const share = (who: string) =>
      round.cases.filter((one) => one.who === who).length / round.cases.length;
    expect(new Set(round.cases.map(({ who }) => who))).toEqual(new Set(people));
    expect(share('staff')).toBeGreaterThanOrEqual(1 / 5);
    expect(share('caregiver')).toBeGreaterThanOrEqual(1 / 8);
    expect(share('aid')).toBeGreaterThanOrEqual(1 / 10);
  });

  test('is half of the failures that are named first', () => {
    const named = ['password', 'username', 'activation', 'lockout', 'security-code', 'outage'];
    const half = round.cases.filter(({ path }) => named.includes(path)).length;
    expect(half).toBeGreaterThanOrEqual(round.cases.length / 2);
  });

  test('names a public source for each case, and no case twice', () => {
    expect(new Set(round.cases.map(({ id }) => id)).size).toBe(round.cases.length);
    for (const { source } of round.cases) expect(source).not.toBe('');
  });

  test.skipIf(!existsSync('.git'))('was walked before anything was mended for it', () => {
    const isOlder = (one: string, other: string) => {
      execFileSync('git', ['merge-base', '--is-ancestor', one, other]);
      return one !== other;
    };
    expect(isOlder(round.commit, round.firstMend ?? 'HEAD')).toBe(true);
  });
});

test('no case is read in two rounds', () => {
  const told = rounds.flatMap(({ cases }) => cases.map(({ situation }) => situation));
  expect(new Set(told).size).toBe(told.length);
});

test.each([
  ['docs/first-reading.md', withRounds],
  ['README.md', withSummary],
] as const)('%s shows what the records give', (file, write) => {
  const page = readFileSync(file, 'utf8');
  expect(hasSameText(write(page, rounds), page)).toBe(true);
});

describe('a round that proves nothing is named:', () => {
  const [one] = first!.walks;
  const without = <One extends { case: string }>(list: readonly One[]) =>
    list.filter((other) => other.case !== one!.case);

  test('a walk is missing', () =>
    expect(faultsOf({ ...first!, walks: without(first!.walks) })).toEqual([
      `${one!.case}: 0 walks`,
    ]));

  test('the reader was the judge', () => {
    const judgements = first!.judgements.map((other) =>
      other.case === one!.case ? { ...other, judge: one!.reader } : other,
    );
    expect(faultsOf({ ...first!, judgements })).toEqual([`${one!.case}: judged by its reader`]);
  });

  test('the commit is missing', () =>
    expect(faultsOf({ ...first!, commit: '' })).toEqual(['no commit that was walked']));

  test('the chat said more than it may', () => {
    const chats = [{ case: one!.case, reply: 'word '.repeat(181) }, ...without(first!.chats)];
    expect(faultsOf({ ...first!, chats })).toEqual([`${one!.case}: a chat’s reply of 181 words`]);
  });
});

test('the interval is Wilson’s', () => {
  // Newcombe 1998, table I, method 3: 81 of 263, and 0 of 20.
  expect(shareOf(81, 263).low).toBeCloseTo(0.2553, 4);
  expect(shareOf(81, 263).high).toBeCloseTo(0.3662, 4);
  expect(shareOf(0, 20).low).toBeCloseTo(0, 4);
  expect(shareOf(0, 20).high).toBeCloseTo(0.1611, 4);
});

test('the median is the one in the middle, or between the two', () => {
  expect(medianOf([5, 1, 3])).toBe(3);
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
});

test('each round has a line of its own', () =>
  expect(summaryOf(rounds).split('\n')).toHaveLength(2 + rounds.length));
