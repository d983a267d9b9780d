import MiniSearch from 'minisearch';
import { decode, decodeTerm, type Count, type Encoded, type Target } from './counts.ts';
import { termsIn } from './tokens.ts';

export interface Hit {
  target: Target;
  /** The logarithm of how much likelier the text is to be said of this target than of anything. */
  score: number;
}

/** So many terms of a text are looked for, the most telling: the others would change nothing but the time. */
const most = 24;

/** A mistyped letter in four. */
const typos = 0.25;
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
  belongsTo: readonly number[];
  /** What a term that is not said of it takes away from each: the more was counted, the more. */
  unsaid: readonly number[];
}

function levelOf({ of, prior }: (typeof levels)[number], { targets, totals }: Encoded): Level {
  const names = [...new Set(targets.map(of))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const belongsTo = targets.map((target) => numbers.get(of(target))!);
  const sums = names.map(() => 0);
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

/** A term of a text, with what is counted of it; of a mistyped one, with what it counts for. */
interface Term {
  counts: string;
  share: number;
}

const isPair = (term: string) => term.includes(' ');

const sumOf = (counts: readonly Count[]) => counts.reduce((sum, [, count]) => sum + count, 0);

const shareOf = (part: number, all: number) => (all === 0 ? 0 : part / all);

/**
 * Finds targets by what people say of them. It adds up, term by term, how much likelier the term is to be said
 * of a target, of its screen and of its path than of anything: a naive Bayes classifier, whose counts are made at
 * build time. MiniSearch finds the words that mistyped ones may mean.
 */
export class Search {
  readonly #language: string;
  readonly #counted: Encoded;
  readonly #words: MiniSearch<{ id: string }>;
  readonly #levels: readonly Level[];
  readonly #all: number;

  constructor(written: string, language: string) {
    this.#language = language;
    this.#counted = decode(written);
    const { totals, terms } = this.#counted;
    this.#levels = levels.map((level) => levelOf(level, this.#counted));
    this.#all = totals.reduce((sum, total) => sum + total, 0);
    this.#words = new MiniSearch({
      fields: ['id'],
      tokenize: (term) => [term],
      processTerm: (term) => term,
    });
    const words = [...terms.keys()].filter((term) => !isPair(term));
    this.#words.addAll(words.map((id) => ({ id })));
  }

  /** The known word that a mistyped one is nearest to. A code is not mistyped, but another one. */
  #meant(term: string): string | undefined {
    if (term.length < 4 || isPair(term) || /\d/.test(term)) return undefined;
    const [nearest] = this.#words.search(term, { fuzzy: typos, maxFuzzy: 2 });
    return nearest?.id as string | undefined;
  }

  #termsOf(text: string): Term[] {
    const terms = termsIn(text, this.#language).flatMap((term): Term[] => {
      const counts = this.#counted.terms.get(term);
      if (counts !== undefined) return [{ counts, share: 1 }];
      const meant = this.#meant(term);
      return meant ? [{ counts: this.#counted.terms.get(meant)!, share: likely }] : [];
    });
    return terms.sort((one, other) => one.counts.length - other.counts.length).slice(0, most);
  }

  /** How often a word, or the one that it may mean, is said of all targets. */
  #said(term: string): number {
    const counts = this.#counted.terms.get(
      this.#counted.terms.has(term) ? term : (this.#meant(term) ?? ''),
    );
    return counts === undefined ? 0 : sumOf(decodeTerm(counts));
  }

  /** Whether a text is in the words in which people speak of signing in: chance finds a target for any other. */
  isFamiliar(text: string, { score: best }: Hit): boolean {
    const terms = termsIn(text, this.#language);
    const words = terms.filter((term) => !isPair(term));
    const pairs = terms.filter(isPair);
    const said = words.reduce((sum, word) => sum + Math.min(1, this.#said(word) / usual), 0);
    const known = pairs.filter((pair) => this.#counted.terms.has(pair)).length;
    const share = shareOf(said, words.length) + shareOf(known, pairs.length);
    if (words.length <= 2) return share >= familiar.short;
    return share >= (best > 0 ? familiar.least : familiar.surely);
  }

  /** Targets by how well the text fits them, the best first. */
  find(text: string): Hit[] {
    const terms = this.#termsOf(text);
    const understood = terms.reduce((sum, { share }) => sum + share, 0);
    const counted = terms.map(({ counts, share }) => ({ counts: decodeTerm(counts), share }));
    const scores = this.#levels.map(({ prior, belongsTo, unsaid }) => {
      const score = unsaid.map((each) => understood * each);
      for (const { counts, share } of counted) {
        const anywhere = sumOf(counts) / this.#all;
        const here = new Map<number, number>();
        for (const [target, count] of counts) {
          const number = belongsTo[target]!;
          here.set(number, (here.get(number) ?? 0) + count);
        }
        for (const [number, count] of here) {
          score[number]! += share * Math.log(1 + count / (prior * anywhere));
        }
      }
      return (target: number) => score[belongsTo[target]!]!;
    });
    const hits = this.#counted.targets.map((target, number) => ({
      target,
      score: scores.reduce((sum, scoreOf) => sum + scoreOf(number), 0),
    }));
    return hits.sort((one, other) => other.score - one.score);
  }
}
