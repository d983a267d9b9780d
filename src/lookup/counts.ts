/** `security-code.text`, or `security-code.text.landline`: a screen or one of its causes. */
export type Place = string;

/** What a term was counted on: the place's number, and how often. */
export type Count = readonly [place: number, count: number];

/** How often each term is said of each place, in halves: a way of saying it counts for two, a sentence of ours for one. */
export interface Counts {
  places: readonly Place[];
  /** Of all terms together, by the number of the place. */
  totals: readonly number[];
  terms: ReadonlyMap<string, readonly Count[]>;
}

/** As counts are written in a download: most are of one way. */
const usual = 2;

function encodeTerm(counts: readonly Count[]): string {
  let last = -1;
  const numbers = counts.map(([place, count]) => {
    const step = (place - last).toString(36);
    last = place;
    return count === usual ? step : `${step}:${count.toString(36)}`;
  });
  return numbers.join(' ');
}

/** The places that a term was counted on, by what `encode` wrote of it. */
export function decodeTerm(written: string): Count[] {
  let place = -1;
  return written.split(' ').map((number) => {
    const [step, count] = number.split(':') as [string, string?];
    place += parseInt(step, 36);
    return [place, count === undefined ? usual : parseInt(count, 36)];
  });
}

/** A line of places, a line of their totals, and a line a term: a fraction of what JSON would be. */
export function encode({ places, totals, terms }: Counts): string {
  const lines = [...terms].map(([term, counts]) => `${term}\t${encodeTerm(counts)}`);
  return [places.join(' '), totals.join(' '), ...lines].join('\n');
}

export interface Encoded {
  places: readonly Place[];
  totals: readonly number[];
  /** What was counted of a term, for `decodeTerm`: few are ever asked for. */
  terms: ReadonlyMap<string, string>;
}

export function decode(written: string): Encoded {
  const [places, totals, ...lines] = written.split('\n') as [string, string, ...string[]];
  return {
    places: places.split(' '),
    totals: totals.split(' ').map(Number),
    terms: new Map(lines.map((line) => line.split('\t') as [string, string])),
  };
}
