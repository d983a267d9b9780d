import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { hostedBy, published, rulesFor } from './hosted.ts';
import { screensOn } from './said.ts';
import { served } from './served.ts';

/** How a reader who had seen nothing but a situation went through the screens, and what they found. */
interface Reading {
  case: string;
  answers: string;
  /** Where they stopped, for better or worse. */
  ends: string;
  /** Whether that gives the help that was published, which they read only afterwards. */
  verdict: 'helped' | 'partly' | 'not';
  /** Why they were helped on another screen than that of the table. */
  serves?: string;
  /** What was changed since for whoever goes the same way. */
  mended?: string;
}

const readings = readFileSync('tests/cases/second-reading.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Reading);
const rows = new Map(served.map((row) => [row.case, row]));
const read = readings.map((reading) => reading.case);

test(`a second reader went through ${read.length} of the ${cases.length} cases, each once`, () => {
  expect(read).toEqual(cases.map(({ id }) => id).filter((id) => read.includes(id)));
});

describe.each(readings.map((one) => [one.case, published.get(one.case)!.situation, one] as const))(
  '%s: %s',
  (id, _, { answers, ends, verdict, serves, mended }) => {
    const row = rows.get(id)!;

    test(`still leads by ${answers} to ${ends}`, () => {
      const passed = screensOn(hostedBy(rulesFor(row)), answers);
      expect(passed.at(-1)!.id).toBe(ends);
      expect(passed).toHaveLength(answers.split(' ').length + 1);
    });

    test('helped the reader, or something was mended', () => {
      const helped = verdict === 'helped' && (ends === row.ends || serves);
      expect(helped || mended, `the table ends at ${row.ends}`).toBeTruthy();
    });
  },
);
