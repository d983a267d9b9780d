import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const report = readFileSync('docs/acr.md', 'utf8');

/** The criteria of WCAG 2.2, without 4.1.1, which it has taken out. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const rowsOf = (level: string) =>
  report
    .split(/^## Table \d: level /m)
    .find((table) => table.startsWith(`${level}\n`))!
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, criterion = '', conformance = '', remarks = '']) => ({
      number: criterion.split(' ')[0]!,
      conformance,
      remarks,
    }));
const rows = [...rowsOf('A'), ...rowsOf('AA')];

test.each(['A', 'AA'] as const)(
  'who buys software finds every criterion of level %s once, in order',
  (level) => {
    expect(rowsOf(level).map(({ number }) => number)).toEqual(criteria[level].split(' '));
  },
);

test('each is answered in a term of the form', () => {
  const terms = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable'];
  expect(rows.filter(({ conformance }) => !terms.includes(conformance))).toEqual([]);
});

test('what is said to be supported names the test that found it, or says that it was looked at', () => {
  const bare = rows.filter(
    ({ conformance, remarks }) =>
      conformance === 'Supports' && !/`tests\/.+`|Looked at/.test(remarks),
  );
  expect(bare).toEqual([]);
});

test('every test that the report names is there', () => {
  const named = [...report.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
