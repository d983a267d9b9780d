import { readdirSync, readFileSync } from 'node:fs';

export const verdicts = ['right', 'partly', 'wrong', 'harmful'] as const;
export type Verdict = (typeof verdicts)[number];

export const people = ['patient', 'new-user', 'caregiver', 'staff', 'aid'] as const;

/** One real trouble that nobody had seen when the flow was made, told anew from a public source. */
export interface Case {
  id: string;
  path: string;
  portal: string;
  country: string;
  who: (typeof people)[number];
  situation: string;
  error_text: string | null;
  /** What that person would type or say first. */
  sentence: string;
  published_resolution: string;
  facts: readonly string[];
  source: string;
}

/** How a reader who knew only the situation went through the screens. */
export interface Walk {
  case: string;
  reader: string;
  /** What the text driver was told: numbers of answers, words typed, links pressed, joined by `|`. */
  say: string;
  /** Each Continue, cause or result followed, search and step back. */
  answers: number;
  /** The screens shown on the way that `say` walks, the first one included. */
  screens: readonly string[];
  told: string;
  felt: string;
}

/** What a judge, who was not the reader, says of the walk and of the chat's reply to the same person. */
export interface Judgement {
  case: string;
  judge: string;
  verdict: Verdict;
  chat: Verdict;
  /** Whether one of the first three results for the case's sentence leads to the right help. */
  lookUp: boolean | null;
  cause: string;
  why: string;
  mend: string;
  whyChat: string;
}

/** A known case, walked and judged again without being told apart from the new ones. */
export interface Known extends Walk {
  judge: string;
  verdict: Verdict;
  /** The verdict of the first reading at 86e867c. */
  before: Verdict;
}

export interface Round {
  name: string;
  /** What was walked, and the first commit that mended anything for the round. */
  commit: string;
  firstMend: string | null;
  date: string;
  cases: readonly Case[];
  walks: readonly Walk[];
  judgements: readonly Judgement[];
  chats: readonly { case: string; reply: string }[];
  known: readonly Known[];
}

const folder = 'tests/first-reading';

/** The records in a file, one a line. */
function linesOf<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

/** What every round says of itself: its name, what was walked, when, and the first commit that mended anything for it. */
export type About = Pick<Round, 'name' | 'commit' | 'firstMend' | 'date'>;

/** What a round in a folder says of itself, and a way to its records. */
export function openRound(folder: string, name: string) {
  const text = readFileSync(`${folder}/${name}/round.json`, 'utf8');
  const about: About = { ...(JSON.parse(text) as Omit<About, 'name'>), name };
  return { about, linesIn: <Line>(file: string) => linesOf<Line>(`${folder}/${name}/${file}`) };
}

function roundIn(name: string): Round {
  const { about, linesIn } = openRound(folder, name);
  return {
    ...about,
    cases: linesIn('cases.jsonl'),
    walks: linesIn('walks.jsonl'),
    judgements: linesIn('judgements.jsonl'),
    chats: linesIn('chats.jsonl'),
    known: linesIn('known.jsonl'),
  };
}

/** All rounds that were read, the first one first. */
export const readRounds = (): Round[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d+$/.test(entry.name))
    .map(({ name }) => roundIn(name))
    .sort((one, other) => Number(one.name) - Number(other.name));

/** So many words a chat may reply with. */
const mostWords = 180;

/** Dashes and the numbers of a list are no words. */
const wordsIn = (text: string) =>
  text.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part) && !/^\d+\.$/.test(part)).length;

/** What is missing or of one hand where it has to be of two: a round with any of it proves nothing. */
export function handFaults(
  {
    commit,
    walks,
    judgements,
  }: {
    commit: string;
    walks: readonly { case: string; reader: string }[];
    judgements: readonly { case: string; judge: string }[];
  },
  ids: readonly string[],
): string[] {
  const faults = /^[0-9a-f]{40}$/.test(commit) ? [] : ['no commit that was walked'];
  for (const id of ids) {
    const walk = walks.filter((one) => one.case === id);
    const judged = judgements.filter((one) => one.case === id);
    if (walk.length !== 1) faults.push(`${id}: ${walk.length} walks`);
    if (judged.length !== 1) faults.push(`${id}: ${judged.length} judgements`);
    if (walk[0] && judged[0] && walk[0].reader === judged[0].judge)
      faults.push(`${id}: judged by its reader`);
  }
  return faults;
}

/** The same of a round in which a chat replied too, and known cases went along. */
export function faultsOf(round: Round): string[] {
  const ids = round.cases.map(({ id }) => id);
  const faults = handFaults(round, ids);
  for (const id of ids) {
    const replies = round.chats.filter((one) => one.case === id);
    if (replies.length !== 1) faults.push(`${id}: ${replies.length} replies of a chat`);
    const words = wordsIn(replies[0]?.reply ?? '');
    if (words > mostWords) faults.push(`${id}: a chat’s reply of ${words} words`);
  }
  if (round.known.length !== 10) faults.push(`${round.known.length} known cases instead of 10`);
  for (const { case: id, reader, judge } of round.known)
    if (reader === judge) faults.push(`${id}: judged by its reader`);
  return faults;
}
