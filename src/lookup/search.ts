import SearchableMap from 'minisearch/SearchableMap';
import { termsIn } from './tokens.ts';
import {
  stepSize,
  decode,
  decodeTerm,
  lineOf,
  wordsIn,
  type Encoded,
  type Target,
  type Weighed,
} from './weights.ts';

export interface Hit {
  target: Target;
  /** How much its words speak for this target: one more, and it is some three times likelier. */
  score: number;
}

/** So many terms of a text are looked for, the most telling: the others would change nothing but the time. */
const most = 60;

/** So many targets are found. Five are shown, of those that an organisation's rules leave. */
const mostHits = 60;

/** A mistyped letter in four, but not more than two. */
const typos = { share: 0.25, most: 2 };
/** What a word that may be meant counts for, of one that was typed. */
const likely = 0.6;

/** A word that so many ways hold is one that people say at the door of a portal. */
const usual = 30;
/** Words that are said of little else than a portal or the way into one, by language: whoever says one means it. */
const ofTheDoor: Readonly<Record<string, readonly string[]>> = {
  en: (
    'account app browser log login logon mychart passcode password portal reset sign site username ' +
    'website'
  ).split(' '),
};
/**
 * How familiar any other text has to be: the share of usual words in it, the share of known pairs of words, and a
 * part of what the best scores, together. A text of a word or two has no pairs to speak of.
 */
const familiar = { least: 1.21, ofScore: 0.05, short: 0.4 };

/** A term of a text. */
interface Term {
  term: string;
  /** What is known of it, or of the word that it means; nothing if nobody says it. */
  said: Weighed | undefined;
  /** What it counts for: less if it is mistyped. */
  share: number;
}
type Known = Term & { said: Weighed };

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
 * Finds targets by what people say of them: it adds up, term by term, what was learnt at build time of how much
 * the term speaks for a target, for its screen and for its path. MiniSearch's map finds the words that mistyped ones
 * may mean.
 */
export class Search {
  readonly #language: string;
  readonly #encoded: Encoded;
  readonly #ofTheDoor: ReadonlySet<string>;
  readonly #words = new Map<string, SearchableMap<true>>();

  constructor(written: string, language: string) {
    this.#language = language;
    this.#encoded = decode(written);
    this.#ofTheDoor = new Set(ofTheDoor[language]?.flatMap((word) => termsIn(word, language)));
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
  #saidOf(term: string): Weighed | undefined {
    const written = lineOf(this.#encoded, term);
    return written === undefined ? undefined : decodeTerm(written);
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
    if (terms.some(({ term }) => this.#ofTheDoor.has(term))) return true;
    const words = terms.filter(({ term }) => !isPair(term));
    const pairs = terms.filter(({ term }) => isPair(term));
    const said = words
      .filter(isKnown)
      .reduce((sum, { said, share }) => sum + share * Math.min(1, said.ways / usual), 0);
    const shares =
      shareOf(said, words.length) + shareOf(pairs.filter(isKnown).length, pairs.length);
    if (words.length <= 2) return shares >= familiar.short;
    return shares + familiar.ofScore * best >= familiar.least;
  }

  /** How well terms fit each target, by number. A text of many words is no surer than one of few. */
  #scores(terms: readonly Term[]): Float64Array {
    const telling = terms
      .filter(isKnown)
      .sort((one, other) => one.said.weights.length - other.said.weights.length)
      .slice(0, most);
    const { targets, screens, paths, size } = this.#encoded.places;
    const given = new Float64Array(size);
    const each = stepSize / Math.sqrt(telling.length);
    for (const { said, share } of telling) {
      for (const [place, steps] of said.weights) given[place]! += share * each * steps;
    }
    return Float64Array.from(
      targets,
      (_, at) => given[at]! + given[screens[at]!]! + given[paths[at]!]!,
    );
  }

  /** The targets that a text fits best. */
  find(text: string): Found {
    const terms = this.#read(text);
    const scores = this.#scores(terms);
    const best = Uint16Array.from(scores.keys())
      .sort((one, other) => scores[other]! - scores[one]!)
      .slice(0, mostHits);
    const hits = Array.from(best, (target) => ({
      target: this.#encoded.places.targets[target]!,
      score: scores[target]!,
    }));
    return { hits, isFamiliar: this.#isFamiliar(terms, hits[0]!.score) };
  }
}
