import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCallRounds } from '../../build/first-reading/calls.ts';
import { readPlainRounds, tallyOfPlain, withPlain } from '../../build/first-reading/plain.ts';
import { handFaults, people, readRounds } from '../../build/first-reading/records.ts';
import { hasSameText } from './same-text.ts';

const rounds = readPlainRounds();

describe.each(rounds.map((round) => [round.name, round] as const))(
  'pages without a script, round %s',
  (name, round) => {
    const ids = round.cases.map(({ id }) => id);

    test('each case was walked by one reader and judged by somebody else', () =>
      expect(handFaults(round, ids)).toEqual([]));

    test('there are twenty cases of people of every kind, half of the failures that are named first', () => {
      expect(new Set(ids).size).toBe(20);
      expect(new Set(round.cases.map(({ who }) => who))).toEqual(new Set(people));
      const named = ['password', 'username', 'activation', 'lockout', 'security-code', 'outage'];
      expect(round.cases.filter(({ path }) => named.includes(path)).length).toBeGreaterThanOrEqual(
        10,
      );
    });

    test('each is from a public source of its own, and was read in no other round', () => {
      expect(new Set(round.cases.map(({ source }) => source)).size).toBe(20);
      const known = [
        ...readRounds().flatMap(({ cases }) => cases),
        ...readCallRounds().flatMap(({ calls }) => calls),
      ].map(({ source }) => source);
      for (const { source } of round.cases) expect(known).not.toContain(source);
    });

    test('each has the file of its place', () => {
      for (const id of ids) {
        const file = `tests/first-reading/plain/${name}/orgs/${id.toLowerCase()}.json`;
        expect(existsSync(file), file).toBe(true);
      }
    });

    test('nobody came to harm', () => expect(tallyOfPlain(round).harmful).toBe(0));

    test.skipIf(!existsSync('.git'))('was walked before anything was mended for it', () => {
      const mended = round.firstMend ?? 'HEAD';
      execFileSync('git', ['merge-base', '--is-ancestor', round.commit, mended]);
      expect(round.commit).not.toBe(mended);
    });
  },
);

test('the page shows what the records give', () => {
  const page = readFileSync('docs/first-reading.md', 'utf8');
  expect(hasSameText(withPlain(page, rounds), page)).toBe(true);
});
