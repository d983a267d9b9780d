import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCallRounds, withCalls, type CallRound } from '../../build/first-reading/calls.ts';
import { handFaults, readRounds } from '../../build/first-reading/records.ts';
import { hasSameText } from './same-text.ts';

const rounds = readCallRounds();
const idsOf = ({ calls }: CallRound) => calls.map(({ id }) => id);

describe.each(rounds.map((round) => [round.name, round] as const))(
  'calls, round %s',
  (_, round) => {
    test('each call was taken by one agent and judged by somebody else', () =>
      expect(handFaults(round, idsOf(round))).toEqual([]));

    test('there are twenty calls, each from a public source of its own', () => {
      expect(new Set(round.calls.map(({ source }) => source)).size).toBe(20);
      const known = readRounds().flatMap(({ cases }) => cases.map(({ source }) => source));
      for (const { source } of round.calls) expect(known).not.toContain(source);
    });

    test('each call has the two files of its place', () => {
      for (const { id } of round.calls)
        for (const kind of ['orgs', 'desk-orgs']) {
          const file = `tests/first-reading/calls/${round.name}/${kind}/${id.toLowerCase()}.json`;
          expect(existsSync(file), file).toBe(true);
        }
    });

    test.skipIf(!existsSync('.git'))('were taken before anything was mended for them', () => {
      const mended = round.firstMend ?? 'HEAD';
      execFileSync('git', ['merge-base', '--is-ancestor', round.commit, mended]);
      expect(round.commit).not.toBe(mended);
    });
  },
);

test('the page shows what the records give', () => {
  const page = readFileSync('docs/first-reading.md', 'utf8');
  expect(hasSameText(withCalls(page, rounds), page)).toBe(true);
});

test('a round in which an agent judged their own call is named', () => {
  const [one] = rounds;
  const { reader, case: id } = one!.walks[0]!;
  const judgements = one!.judgements.map((other) =>
    other.case === id ? { ...other, judge: reader } : other,
  );
  expect(handFaults({ ...one!, judgements }, idsOf(one!))).toEqual([`${id}: judged by its reader`]);
});
