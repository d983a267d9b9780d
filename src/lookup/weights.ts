/** `security-code.text`, or `security-code.text.landline`: a screen or one of its causes. */
export type Target = string;

export const pathOf = (target: Target) => target.slice(0, target.indexOf('.'));
export const screenOf = (target: Target) => target.split('.').slice(0, 2).join('.');

/**
 * Where a term may weigh: on a target, on all targets of its screen, and on all of its path. What is seldom said of
 * a cause is still often said of its path.
 */
export interface Places {
  targets: readonly Target[];
  /** How many places there are in all. */
  size: number;
  /** By the number of a target, the numbers of its screen and of its path; its own is its place in `targets`. */
  screens: Uint16Array;
  paths: Uint16Array;
}

export function placesOf(targets: readonly Target[]): Places {
  const screens = [...new Set(targets.map(screenOf))];
  const paths = [...new Set(targets.map(pathOf))];
  const before = targets.length;
  const numberOf = new Map(screens.map((screen, at) => [screen, before + at]));
  const numberOfPath = new Map(paths.map((path, at) => [path, before + screens.length + at]));
  return {
    targets,
    size: before + screens.length + paths.length,
    screens: Uint16Array.from(targets, (target) => numberOf.get(screenOf(target))!),
    paths: Uint16Array.from(targets, (target) => numberOfPath.get(pathOf(target))!),
  };
}

/** How much a term speaks for a place, or against it, in steps. */
export type Weight = readonly [place: number, steps: number];

/** What is known of a term: how many ways of saying a trouble hold it, and what it weighs, by the number of the place. */
export interface Weighed {
  ways: number;
  weights: readonly Weight[];
}

/** A weight is written as a letter, M for none: it ends the number before it, so nothing else has to. */
const none = 'M'.charCodeAt(0);
export const mostSteps = 12;
/** So large is a step, of what is learnt. */
export const stepSize = 0.8;

const letterOf = (steps: number) => String.fromCharCode(none + steps);

function encodeTerm({ ways, weights }: Weighed): string {
  let last = -1;
  const numbers = weights.map(([place, steps]) => {
    const step = (place - last).toString(36);
    last = place;
    return `${step}${letterOf(steps)}`;
  });
  return `${ways.toString(36)} ${numbers.join('')}`;
}

const nine = '9'.charCodeAt(0);
const zero = '0'.charCodeAt(0);
const ten = 'a'.charCodeAt(0) - 10;

/** What `encodeTerm` wrote. It is read letter by letter: a common word has hundreds of weights. */
export function decodeTerm(written: string): Weighed {
  const space = written.indexOf(' ');
  const weights: Weight[] = [];
  let place = -1;
  let step = 0;
  for (let at = space + 1; at < written.length; at += 1) {
    const letter = written.charCodeAt(at);
    if (letter <= nine) step = step * 36 + letter - zero;
    else if (letter >= ten + 10) step = step * 36 + letter - ten;
    else {
      place += step;
      step = 0;
      weights.push([place, letter - none]);
    }
  }
  return { ways: parseInt(written.slice(0, space), 36), weights };
}

/** A line of targets, and a line a term, sorted: a fraction of what JSON would be. */
export function encode(targets: readonly Target[], terms: ReadonlyMap<string, Weighed>): string {
  const sorted = [...terms].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = sorted.map(([term, weighed]) => `${term}\t${encodeTerm(weighed)}`);
  return [targets.join(' '), ...lines].join('\n');
}

/** Weights as they were written: of ten thousand lines a text asks for thirty, so none is read before. */
export interface Encoded {
  places: Places;
  /** A line a term, sorted. */
  lines: readonly string[];
}

export function decode(written: string): Encoded {
  const [targets, ...lines] = written.split('\n') as [string, ...string[]];
  return { places: placesOf(targets.split(' ')), lines };
}

/** What is known of a term, for `decodeTerm`: its line is looked for by halves. */
export function lineOf({ lines }: Encoded, term: string): string | undefined {
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
