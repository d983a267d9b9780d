import { readdirSync } from 'node:fs';
import { medianOf, shareOf, tallyOf } from './figures.ts';
import { table, told, withPart } from './page.ts';
import { openRound, type About, type Verdict } from './records.ts';

/** A call that a desk had, told anew from a public source. */
export interface Call {
  id: string;
  /** Who rings: one word. */
  caller: string;
  path: string;
  /** What they say first, and what they answer when they are asked. */
  opening: string;
  knows: readonly string[];
  published_resolution: string;
  source: string;
}

/** How an agent who had the desk, and heard only the caller, took the call. */
export interface TakenCall {
  case: string;
  reader: string;
  say: string;
  asked: readonly string[];
  /** Each answer, search, link and step back. */
  steps: number;
  did: string;
}

export interface CallJudgement {
  case: string;
  judge: string;
  verdict: Verdict;
  /** Whether the page sent the agent to their own desk. */
  ownDesk: boolean;
  cause: string;
  why: string;
  mend: string;
}

export interface CallRound extends About {
  calls: readonly Call[];
  walks: readonly TakenCall[];
  judgements: readonly CallJudgement[];
}

const folder = 'tests/first-reading/calls';

function roundIn(name: string): CallRound {
  const { about, linesIn } = openRound(folder, name);
  return {
    ...about,
    calls: linesIn('calls.jsonl'),
    walks: linesIn('walks.jsonl'),
    judgements: linesIn('judgements.jsonl'),
  };
}

/** All rounds of calls, the first one first. */
export const readCallRounds = (): CallRound[] =>
  readdirSync(folder)
    .map(roundIn)
    .sort((one, other) => Number(one.name) - Number(other.name));

function cellsOf({ name, date, commit, calls, walks, judgements }: CallRound) {
  const { right, partly, wrong, harmful } = tallyOf(judgements.map(({ verdict }) => verdict));
  const steps = walks.map((walk) => walk.steps);
  return [
    name,
    `${date}, ${commit.slice(0, 7)}`,
    told(shareOf(right, calls.length)),
    partly,
    wrong,
    harmful,
    judgements.filter(({ ownDesk }) => ownDesk).length,
    `${medianOf(steps)}, ${Math.max(...steps)}`,
  ];
}

/** `docs/first-reading.md` with the figures of the calls. */
export const withCalls = (page: string, rounds: readonly CallRound[]): string =>
  withPart(
    page,
    'calls',
    table(
      [
        'Round',
        'Walked on, at',
        'Right',
        'Partly',
        'Wrong',
        'Harmful',
        'Sent to their own desk',
        'Steps: median, most',
      ],
      rounds.map(cellsOf),
    ),
  );
