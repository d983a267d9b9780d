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

/** The targets that a term was counted on, by what `encode` wrote of it. */
export function decodeTerm(written: string): Count[] {
  let target = -1;
  return written.split(' ').map((number) => {
    const [step, count] = number.split(':') as [string, string?];
    target += parseInt(step, 36);
    return [target, count === undefined ? usual : parseInt(count, 36)];
  });
}

/** A line of targets, a line of their totals, and a line a term: a fraction of what JSON would be. */
export function encode({ targets, totals, terms }: Counts): string {
  const lines = [...terms].map(([term, counts]) => `${term}\t${encodeTerm(counts)}`);
  return [targets.join(' '), totals.join(' '), ...lines].join('\n');
}

export interface Encoded {
  targets: readonly Target[];
  totals: readonly number[];
  /** What was counted of a term, for `decodeTerm`: few are ever asked for. */
  terms: ReadonlyMap<string, string>;
}

export function decode(written: string): Encoded {
  const [targets, totals, ...lines] = written.split('\n') as [string, string, ...string[]];
  return {
    targets: targets.split(' '),
    totals: totals.split(' ').map(Number),
    terms: new Map(lines.map((line) => line.split('\t') as [string, string])),
  };
}
