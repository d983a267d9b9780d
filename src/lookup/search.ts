import SearchableMap from 'minisearch/SearchableMap';
import {
  countsOf,
  decode,
  decodeTerm,
  wordsIn,
  type Counted,
  type Encoded,
  type Target,
} from './counts.ts';
import { termsIn } from './tokens.ts';

export interface Hit {
  target: Target;
  /** The logarithm of how much likelier the text is to be said of this target than of anything. */
  score: number;
}

/** So many terms of a text are looked for, the most telling: the others would change nothing but the time. */
const most = 24;

/** So many targets are found. Five are shown, of those that an organisation's rules leave. */
const mostHits = 200;

/** A mistyped letter in four, but not more than two. */
const typos = { share: 0.25, most: 2 };
/** What a word that may be meant counts for, of one that was typed. */
const likely = 0.6;

export const pathOf = (target: Target) => target.slice(0, target.indexOf('.'));

/**
 * What is counted apart: a target, its screen and its path. Each with how many halves of words it has to have
 * before what is said of it is believed more than what is said of anything.
 */
const levels = [
  { of: (target: Target) => target, prior: 12 },
  { of: (target: Target) => target.split('.').slice(0, 2).join('.'), prior: 24 },
  { of: pathOf, prior: 60 },
];

/** The targets, their screens or their paths, by number. */
interface Level {
  prior: number;
  /** By the number of a target, the number of what it belongs to. */
  belongsTo: Uint16Array;
  /** What a term that is not said of it takes away from each: the more was counted, the more. */
  unsaid: Float64Array;
}

function levelOf({ of, prior }: (typeof levels)[number], { targets, totals }: Encoded): Level {
  const names = [...new Set(targets.map(of))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const belongsTo = Uint16Array.from(targets, (target) => numbers.get(of(target))!);
  const sums = new Float64Array(names.length);
  for (const [target, total] of totals.entries()) sums[belongsTo[target]!]! += total;
  return { prior, belongsTo, unsaid: sums.map((sum) => Math.log(prior / (sum + prior))) };
}

/** A word of which so many halves were counted is one that people say at the door of a portal. */
const usual = 40;
/**
 * How familiar a text is: the share of such words in it and the share of known pairs of words, together. Below
 * the first it is not about signing in; below the second it is not, if nothing fits better than chance. A text of a
 * word or two has no pairs to speak of.
 */
const familiar = { least: 0.75, surely: 0.9, short: 0.4 };

/** What is known of a term. */
interface Said extends Counted {
  /** How often it was counted, in halves. */
  sum: number;
  /** The fewer targets it is said of, the more it tells. */
  spread: number;
}

/** A term of a text. */
interface Term {
  term: string;
  /** What is known of it, or of the word that it means; nothing if nobody says it. */
  said: Said | undefined;
  /** What it counts for: less if it is mistyped. */
  share: number;
}
type Known = Term & { said: Said };

const isPair = (term: string) => term.includes(' ');
const isKnown = (term: Term): term is Known => term.said !== undefined;

const shareOf = (part: number, all: number) => (all === 0 ? 0 : part / all);

/** What a text may be said of. */
export interface Found {
  /** The best first. */
  hits: readonly Hit[];
  /** Whether the text is in the words in which people speak of signing in: chance finds a target for any other. */
  isFamiliar: boolean;
}

/**
 * Finds targets by what people say of them. It adds up, term by term, how much likelier the term is to be said
 * of a target, of its screen and of its path than of anything: a naive Bayes classifier, whose counts are made at
 * build time. MiniSearch's map finds the words that mistyped ones may mean.
 */
export class Search {
  readonly #language: string;
  readonly #encoded: Encoded;
  readonly #levels: readonly Level[];
  readonly #all: number;
  readonly #words = new Map<string, SearchableMap<true>>();

  constructor(written: string, language: string) {
    this.#language = language;
    this.#encoded = decode(written);
    this.#levels = levels.map((level) => levelOf(level, this.#encoded));
    this.#all = this.#encoded.totals.reduce((sum, total) => sum + total, 0);
  }

  /** The words with a first letter: whoever mistypes a word seldom begins it wrongly. */
  #wordsFrom(first: string): SearchableMap<true> {
    const known = this.#words.get(first);
    if (known) return known;
    const words = wordsIn(this.#encoded, first);
    const map = SearchableMap.from(words.map((word): [string, true] => [word, true]));
    this.#words.set(first, map);
    return map;
  }

  /** The known word that a mistyped one is nearest to. A code is not mistyped, but another one. */
  #meant(term: string): string | undefined {
    if (term.length < 4 || isPair(term) || /\d/.test(term)) return undefined;
    const distance = Math.min(typos.most, Math.round(term.length * typos.share));
    const near = [...this.#wordsFrom(term.slice(0, 1)).fuzzyGet(term, distance)];
    const unlike = ([word, [, letters]]: (typeof near)[number]) => letters / word.length;
    return near.sort((one, other) => unlike(one) - unlike(other))[0]?.[0];
  }

  /** Read anew for each text: what somebody typed is nowhere once the search is over. */
  #saidOf(term: string): Said | undefined {
    const written = countsOf(this.#encoded, term);
    if (written === undefined) return undefined;
    const counted = decodeTerm(written);
    const sum = counted.counts.reduce((all, count) => all + count, 0);
    return { ...counted, sum, spread: written.length };
  }

  #read(text: string): Term[] {
    return termsIn(text, this.#language).map((term) => {
      const said = this.#saidOf(term);
      if (said) return { term, said, share: 1 };
      const meant = this.#meant(term);
      return { term, said: meant ? this.#saidOf(meant) : undefined, share: likely };
    });
  }

  #isFamiliar(terms: readonly Term[], best: number): boolean {
    const words = terms.filter(({ term }) => !isPair(term));
    const pairs = terms.filter(({ term }) => isPair(term));
    const said = words
      .filter(isKnown)
      .reduce((sum, { said }) => sum + Math.min(1, said.sum / usual), 0);
    const share = shareOf(said, words.length) + shareOf(pairs.filter(isKnown).length, pairs.length);
    if (words.length <= 2) return share >= familiar.short;
    return share >= (best > 0 ? familiar.least : familiar.surely);
  }

  /** How well terms fit what is counted apart on a level, by number. */
  #scoresOn({ prior, belongsTo, unsaid }: Level, terms: readonly Known[]): Float64Array {
    const understood = terms.reduce((sum, { share }) => sum + share, 0);
    const scores = unsaid.map((each) => understood * each);
    const here = new Float64Array(unsaid.length);
    for (const { said, share } of terms) {
      const anywhere = said.sum / this.#all;
      const { targets, counts } = said;
      for (let at = 0; at < targets.length; at += 1) here[belongsTo[targets[at]!]!]! += counts[at]!;
      for (let at = 0; at < targets.length; at += 1) {
        const number = belongsTo[targets[at]!]!;
        // A second target of the same screen finds nothing left to add.
        if (here[number] === 0) continue;
        scores[number]! += share * Math.log(1 + here[number]! / (prior * anywhere));
        here[number] = 0;
      }
    }
    return scores;
  }

  /** How well terms fit each target, by number. */
  #scores(terms: readonly Term[]): Float64Array {
    const telling = terms
      .filter(isKnown)
      .sort((one, other) => one.said.spread - other.said.spread)
      .slice(0, most);
    const scores = new Float64Array(this.#encoded.targets.length);
    for (const level of this.#levels) {
      const ofLevel = this.#scoresOn(level, telling);
      level.belongsTo.forEach((number, target) => (scores[target]! += ofLevel[number]!));
    }
    return scores;
  }

  /** The targets that a text fits best. */
  find(text: string): Found {
    const terms = this.#read(text);
    const scores = this.#scores(terms);
    const best = Uint16Array.from(scores.keys())
      .sort((one, other) => scores[other]! - scores[one]!)
      .slice(0, mostHits);
    const hits = Array.from(best, (target) => ({
      target: this.#encoded.targets[target]!,
      score: scores[target]!,
    }));
    return { hits, isFamiliar: this.#isFamiliar(terms, hits[0]!.score) };
  }
}
