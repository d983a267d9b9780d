/** `security-code.text`, or `security-code.text.landline`: a screen or one of its causes. */
export type Target = string;

/** What a term was counted on: the target's number, and how often. */
export type Count = readonly [target: number, count: number];

/** How often each term is said of each target, in halves: a way of saying it counts for two, a sentence of ours for one. */
export interface Counts {
  targets: readonly Target[];
  /** Of all terms together, by the number of the target. */
  totals: readonly number[];
  terms: ReadonlyMap<string, readonly Count[]>;
}

/** As counts are written in a download: most are of one way. */
const usual = 2;

function encodeTerm(counts: readonly Count[]): string {
  let last = -1;
  const numbers = counts.map(([target, count]) => {
    const step = (target - last).toString(36);
    last = target;
    return count === usual ? step : `${step}:${count.toString(36)}`;
  });
  return numbers.join(' ');
}

/** What a term was counted on: targets by number, and how often each. */
export interface Counted {
  targets: Uint16Array;
  counts: Uint16Array;
}

/** What `encodeTerm` wrote. */
export function decodeTerm(written: string): Counted {
  const numbers = written.split(' ');
  const targets = new Uint16Array(numbers.length);
  const counts = new Uint16Array(numbers.length);
  let target = -1;
  for (const [at, number] of numbers.entries()) {
    const colon = number.indexOf(':');
    // What follows the digits of a number is not read.
    target += parseInt(number, 36);
    targets[at] = target;
    counts[at] = colon === -1 ? usual : parseInt(number.slice(colon + 1), 36);
  }
  return { targets, counts };
}

/** A line of targets, a line of their totals, and a line a term, sorted: a fraction of what JSON would be. */
export function encode({ targets, totals, terms }: Counts): string {
  const sorted = [...terms].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = sorted.map(([term, counts]) => `${term}\t${encodeTerm(counts)}`);
  return [targets.join(' '), totals.join(' '), ...lines].join('\n');
}

/** Counts as they were written: of twelve thousand lines a text asks for thirty, so none is read before. */
export interface Encoded {
  targets: readonly Target[];
  totals: readonly number[];
  /** A line a term, sorted. */
  lines: readonly string[];
}

export function decode(written: string): Encoded {
  const [targets, totals, ...lines] = written.split('\n') as [string, string, ...string[]];
  return { targets: targets.split(' '), totals: totals.split(' ').map(Number), lines };
}

/** What was counted of a term, for `decodeTerm`: its line is looked for by halves. */
export function countsOf({ lines }: Encoded, term: string): string | undefined {
  const wanted = `${term}\t`;
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (lines[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  const line = lines[from];
  return line?.startsWith(wanted) ? line.slice(wanted.length) : undefined;
}

/** The terms that are one word and begin with a letter. */
export const wordsIn = ({ lines }: Encoded, first: string): string[] =>
  lines
    .filter((line) => line.startsWith(first))
    .map((line) => line.slice(0, line.indexOf('\t')))
    .filter((term) => !term.includes(' '));
