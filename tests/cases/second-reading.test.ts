import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { causesOf } from '../../src/i18n/causes.ts';
import { wordsOf } from '../../src/i18n/screen-words.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { realCases } from './cases.ts';
import { hostedBy, published, rulesFor } from './hosted.ts';
import { saidOn, screensOn } from './said.ts';
import { served } from './served.ts';

/** Words that help, and the screen on which they stand: `always` for those beside every screen. */
interface Help {
  on: string;
  says: string;
}

/** How a reader who had seen nothing but a situation went through the screens, and what they found. */
interface Reading {
  case: string;
  answers: string;
  /** Where they stopped, for better or worse. */
  ends: string;
  /** Whether that gave the help that was published, which they read only afterwards. */
  verdict: 'helped' | 'partly' | 'not';
  /** What helped them where the table ends on another screen. */
  by?: Help;
  /** Whom it did not help: what stands since then on the way that they took. */
  since?: Help;
}

const readings = readFileSync('tests/cases/second-reading.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Reading);
const rows = new Map(served.map((row) => [row.case, row]));

test(`a second reader went through the ${realCases.length} cases that the flow was made from, each once`, () => {
  expect(readings.map((reading) => reading.case)).toEqual(realCases.map(({ id }) => id));
});

describe.each(readings.map((one) => [one.case, published.get(one.case)!.situation, one] as const))(
  '%s: %s',
  (id, _, { answers, ends, verdict, by, since }) => {
    const row = rows.get(id)!;
    const organisation = hostedBy(rulesFor(row));
    const passed = screensOn(organisation, answers);

    test(`still leads by ${answers} to ${ends}`, () => {
      expect(passed.at(-1)!.id).toBe(ends);
      expect(passed).toHaveLength(answers.split(' ').length + 1);
    });

    const help = verdict === 'helped' ? by : since;
    if (!help) {
      test('helped the reader on the screen of the table', () => {
        expect([verdict, ends]).toEqual(['helped', row.ends]);
      });
      return;
    }

    test(`says "${help.says}" on the way`, async () => {
      const screen = passed.find((one) => one.id === help.on);
      const facts = factsOf(organisation, i18n);
      const said = screen
        ? JSON.stringify([
            wordsOf(screen, facts, organisation),
            causesOf(screen.id, facts, organisation),
          ])
        : (await saidOn(organisation, answers)).get(help.on);
      expect(said).toContain(help.says);
    });
  },
);
