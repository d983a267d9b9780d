import { termsIn } from '../src/lookup/tokens.ts';
import {
  mostSteps,
  placesOf,
  stepSize,
  type Places,
  type Target,
  type Weighed,
  type Weight,
} from '../src/lookup/weights.ts';

/** Something that is said of a target, and what it counts for beside a way in which people say it. */
export interface Saying {
  target: Target;
  text: string;
  counts: number;
}

/** A pair of words that was said less often is chance. */
const leastForPair = 4;

/** How it is learnt: read so often, by steps that get smaller, and pulled back from what few sayings seem to teach. */
const rounds = 8;
/** From this round on, what each round ends with is averaged: one more saying then moves the order less. */
const settled = 4;
const stride = 0.6;
const pull = 0.0012;
/** Less than most of one step is not worth its download. */
const leastStep = 0.8;

/** What a term may weigh on: the places of the targets that it was said of. All weights are in one row, term by term. */
interface Table {
  starts: Uint32Array;
  places: Uint16Array;
  weights: Float64Array;
  /** How much each weight was moved before: the more, the less it moves now (AdaGrad). */
  moved: Float64Array;
}

function tableOf(termsPlaces: readonly ReadonlySet<number>[]): Table {
  const starts = new Uint32Array(termsPlaces.length + 1);
  for (const [at, { size }] of termsPlaces.entries()) starts[at + 1] = starts[at]! + size;
  const places = Uint16Array.from(
    termsPlaces.flatMap((of) => [...of].sort((one, other) => one - other)),
  );
  const weights = new Float64Array(places.length);
  return { starts, places, weights, moved: new Float64Array(places.length).fill(0.01) };
}

/** An order that looks like chance and is the same in every build. */
function shuffle(items: unknown[], seed: number) {
  let state = seed;
  for (let at = items.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}

/** A saying by the numbers of its terms and of its target. */
interface Read {
  terms: number[];
  target: number;
  counts: number;
}

/** The weights as they are learnt, and what is worked out anew for each saying: its rows are made once. */
class Lessons {
  readonly #table: Table;
  readonly #places: Places;
  /** What the terms give each place, or what was wrong with it. */
  readonly #given: Float64Array;
  /** How likely each target is by that. */
  readonly #likely: Float64Array;

  constructor(table: Table, places: Places) {
    this.#table = table;
    this.#places = places;
    this.#given = new Float64Array(places.size);
    this.#likely = new Float64Array(places.targets.length);
  }

  #guess({ terms }: Read) {
    const given = this.#given.fill(0);
    const likely = this.#likely;
    const { starts, places, weights } = this.#table;
    const { screens, paths } = this.#places;
    const share = 1 / Math.sqrt(terms.length);
    for (const term of terms) {
      const end = starts[term + 1]!;
      for (let at = starts[term]!; at < end; at += 1) given[places[at]!]! += share * weights[at]!;
    }
    let most = -Infinity;
    for (let target = 0; target < likely.length; target += 1) {
      likely[target] = given[target]! + given[screens[target]!]! + given[paths[target]!]!;
      most = Math.max(most, likely[target]!);
    }
    let sum = 0;
    for (let target = 0; target < likely.length; target += 1) {
      likely[target] = Math.exp(likely[target]! - most);
      sum += likely[target]!;
    }
    for (let target = 0; target < likely.length; target += 1) likely[target]! /= sum;
  }

  /** Moves the weights of a saying's terms to where its own target would have been likelier. */
  learn(read: Read, step: number) {
    this.#guess(read);
    const given = this.#given.fill(0);
    const likely = this.#likely;
    const { screens, paths } = this.#places;
    for (let target = 0; target < likely.length; target += 1) {
      const wrong = read.counts * (likely[target]! - (target === read.target ? 1 : 0));
      given[target]! += wrong;
      given[screens[target]!]! += wrong;
      given[paths[target]!]! += wrong;
    }
    const { starts, places, weights, moved } = this.#table;
    const share = 1 / Math.sqrt(read.terms.length);
    for (const term of read.terms) {
      const end = starts[term + 1]!;
      for (let at = starts[term]!; at < end; at += 1) {
        const slope = share * given[places[at]!]! + pull * weights[at]!;
        moved[at]! += slope * slope;
        weights[at]! -= (step * slope) / Math.sqrt(moved[at]!);
      }
    }
  }
}

/** By term, how many sayings hold it; pairs that chance made are left out. */
function termsOf(sayings: readonly Saying[], language: string) {
  const held = new Map<string, number>();
  const read = sayings.map(({ text }) => termsIn(text, language));
  for (const term of read.flat()) held.set(term, (held.get(term) ?? 0) + 1);
  const kept = [...held.keys()].filter(
    (term) => !term.includes(' ') || held.get(term)! >= leastForPair,
  );
  return { read, kept };
}

function weightsOf(table: Table, term: number): Weight[] {
  const weights: Weight[] = [];
  for (let one = table.starts[term]!; one < table.starts[term + 1]!; one += 1) {
    const steps = table.weights[one]! / stepSize;
    if (Math.abs(steps) < leastStep) continue;
    const whole = Math.max(-mostSteps, Math.min(mostSteps, Math.round(steps)));
    weights.push([table.places[one]!, whole]);
  }
  return weights;
}

/**
 * Weighs terms so that what was said of each target is found again: a multinomial logistic regression. It learns
 * which words part two targets, where counting only learns which are said of both. The same sayings always give
 * the same weights.
 */
export function weigh(
  sayings: readonly Saying[],
  targets: readonly Target[],
  language: string,
): Map<string, Weighed> {
  const places = placesOf(targets);
  const numbers = new Map(targets.map((target, number) => [target, number]));
  const { read, kept } = termsOf(sayings, language);
  const termNumbers = new Map(kept.map((term, number) => [term, number]));
  const lessons = sayings
    .map(({ target, counts }, at): Read => {
      const terms = read[at]!.flatMap((term) => termNumbers.get(term) ?? []);
      return { terms, target: numbers.get(target)!, counts };
    })
    .filter(({ terms }) => terms.length > 0);

  const everyPath = [...new Set(places.paths)];
  const termsPlaces = kept.map(() => new Set(everyPath));
  const ways = new Uint16Array(kept.length);
  for (const { terms, target, counts } of lessons) {
    for (const term of terms) {
      termsPlaces[term]!.add(target).add(places.screens[target]!);
      if (counts === 1) ways[term]! += 1;
    }
  }
  const table = tableOf(termsPlaces);
  const course = new Lessons(table, places);
  const sums = new Float64Array(table.weights.length);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(lessons, round);
    const step = stride * (1 - round / rounds);
    for (const lesson of lessons) course.learn(lesson, step);
    if (round >= settled)
      for (let at = 0; at < sums.length; at += 1) sums[at]! += table.weights[at]!;
  }
  for (let at = 0; at < sums.length; at += 1) table.weights[at] = sums[at]! / (rounds - settled);
  return new Map(
    kept.map((term, at) => [term, { ways: ways[at]!, weights: weightsOf(table, at) }]),
  );
}
