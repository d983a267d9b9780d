import { verdicts, type Round, type Verdict } from './records.ts';

/** A share of all, with the interval in which it lies 95 times of 100 (Wilson's), each from 0 to 1. */
export interface Share {
  count: number;
  of: number;
  low: number;
  high: number;
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.96;

/** Wilson's interval (E. B. Wilson, 1927): it holds for few cases, and near none or all. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return { count, of, low: (middle - spread) / scale, high: (middle + spread) / scale };
}

export type Tally = Record<Verdict, number>;

export const tallyOf = (given: readonly Verdict[]): Tally =>
  Object.fromEntries(
    verdicts.map((verdict) => [verdict, given.filter((one) => one === verdict).length]),
  ) as Tally;

/** The one in the middle; of an even number, the mean of the two. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

export interface Figures {
  cases: number;
  wizard: Tally;
  chat: Tally;
  right: Share;
  rightOrPartly: Share;
  chatRight: Share;
  answers: { median: number; most: number };
  lookUp: Share;
  /** How many known cases were judged as they were at 86e867c, better, and worse. */
  known: { same: number; better: number; worse: number };
}

const rank = (verdict: Verdict) => verdicts.indexOf(verdict);

export function figuresOf({ cases, walks, judgements, known }: Round): Figures {
  const wizard = tallyOf(judgements.map(({ verdict }) => verdict));
  const chat = tallyOf(judgements.map((one) => one.chat));
  const answers = walks.map((walk) => walk.answers);
  const lookedUp = judgements.filter(({ lookUp }) => lookUp !== null);
  const changes = known.map(({ verdict, before }) => Math.sign(rank(before) - rank(verdict)));
  return {
    cases: cases.length,
    wizard,
    chat,
    right: shareOf(wizard.right, cases.length),
    rightOrPartly: shareOf(wizard.right + wizard.partly, cases.length),
    chatRight: shareOf(chat.right, cases.length),
    answers: { median: medianOf(answers), most: Math.max(...answers) },
    lookUp: shareOf(lookedUp.filter(({ lookUp }) => lookUp).length, lookedUp.length),
    known: {
      same: changes.filter((change) => change === 0).length,
      better: changes.filter((change) => change > 0).length,
      worse: changes.filter((change) => change < 0).length,
    },
  };
}

/** The verdicts of the cases that share something, by what they share. */
export function talliesBy(
  { cases, judgements }: Round,
  what: 'path' | 'who',
): ReadonlyMap<string, Tally> {
  const given = new Map(judgements.map((one) => [one.case, one.verdict]));
  const names = [...new Set(cases.map((one) => one[what]))];
  const ofGroup = (name: string) => cases.filter((one) => one[what] === name);
  return new Map(
    names.map((name) => [name, tallyOf(ofGroup(name).map(({ id }) => given.get(id)!))]),
  );
}
