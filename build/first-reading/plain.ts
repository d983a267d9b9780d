import { readdirSync } from 'node:fs';
import { medianOf, shareOf, tallyOf } from './figures.ts';
import { table, told, withPart } from './page.ts';
import { openRound, type About, type Case, type Verdict, type Walk } from './records.ts';

/** New troubles that were read on the pages without a script, by pressing links. */
export interface PlainRound extends About {
  cases: readonly Case[];
  /** `answers` counts each press, each step back and each page that was read whole. */
  walks: readonly Walk[];
  judgements: readonly { case: string; judge: string; verdict: Verdict; why: string }[];
}

const folder = 'tests/first-reading/plain';

function roundIn(name: string): PlainRound {
  const { about, linesIn } = openRound(folder, name);
  return {
    ...about,
    cases: linesIn('cases.jsonl'),
    walks: linesIn('walks.jsonl'),
    judgements: linesIn('judgements.jsonl'),
  };
}

/** All rounds without a script, the first one first. */
export const readPlainRounds = (): PlainRound[] =>
  readdirSync(folder)
    .map(roundIn)
    .sort((one, other) => Number(one.name) - Number(other.name));

export const tallyOfPlain = ({ judgements }: PlainRound) =>
  tallyOf(judgements.map(({ verdict }) => verdict));

function cellsOf(round: PlainRound) {
  const { right, partly, wrong, harmful } = tallyOfPlain(round);
  const presses = round.walks.map(({ answers }) => answers);
  return [
    round.name,
    `${round.date}, ${round.commit.slice(0, 7)}`,
    told(shareOf(right, round.cases.length)),
    partly,
    wrong,
    harmful,
    `${medianOf(presses)}, ${Math.max(...presses)}`,
  ];
}

/** `docs/first-reading.md` with the figures of the pages without a script. */
export const withPlain = (page: string, rounds: readonly PlainRound[]): string =>
  withPart(
    page,
    'plain',
    table(
      ['Round', 'Walked on, at', 'Right', 'Partly', 'Wrong', 'Harmful', 'Presses: median, most'],
      rounds.map(cellsOf),
    ),
  );
