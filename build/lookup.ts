import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ScreenWords } from '../src/i18n/words-for.ts';
import { encode, type Count, type Counts, type Target } from '../src/lookup/counts.ts';
import type { Message } from '../src/lookup/messages.ts';
import type { Known } from '../src/lookup/results.ts';
import { Search } from '../src/lookup/search.ts';
import { termsIn } from '../src/lookup/tokens.ts';
import { languages, readLanguage } from './locales.ts';
import type { WordsByNamespace } from './translation.ts';

/** One way in which people say a trouble. */
export interface Way {
  target: Target;
  text: string;
  /** `own`, `help page`, or the case in whose words it is: `RW-044`. */
  source: string;
}

type Phrases = Record<Target, Record<string, string[]>>;

const phrasesFolder = (language: string) =>
  new URL(`../src/lookup/phrases/${language}/`, import.meta.url);

/** All ways of saying all troubles in a language. */
export function readWays(language: string): Way[] {
  const folder = phrasesFolder(language);
  return readdirSync(folder).flatMap((file) => {
    const phrases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Phrases;
    return Object.entries(phrases).flatMap(([target, bySource]) =>
      Object.entries(bySource).flatMap(([source, texts]) =>
        texts.map((text) => ({ target, text, source })),
      ),
    );
  });
}

const textsOf = (sentences: Record<string, string> = {}) => Object.values(sentences);

/** What we say ourselves on a screen, and in each of its causes. */
function ownWords(screen: string, words: ScreenWords): [Target, string][] {
  const { title, lead, steps, answers, causes = {} } = words;
  const here = [title, ...textsOf(lead), ...textsOf(steps), ...textsOf(answers)];
  const inCauses = Object.entries(causes).flatMap(([id, { line, fix }]) =>
    [line, ...textsOf(fix)].map((text): [Target, string] => [`${screen}.${id}`, text]),
  );
  return [...here.map((text): [Target, string] => [screen, text]), ...inCauses];
}

/** A pair of words that was said once is chance. */
const leastForPair = 6;

/** Counts terms by target, so that what is counted can be taken back. */
export class Counter {
  readonly #targets: Target[];
  readonly #numbers: Map<Target, number>;
  readonly #terms = new Map<string, Map<number, number>>();
  readonly #language: string;

  constructor(targets: readonly Target[], language: string) {
    this.#targets = [...targets];
    this.#numbers = new Map(targets.map((target, number) => [target, number]));
    this.#language = language;
  }

  add(target: Target, text: string, count: number) {
    const number = this.#numbers.get(target);
    if (number === undefined) return;
    for (const term of termsIn(text, this.#language)) {
      const counts = this.#terms.get(term) ?? new Map<number, number>();
      this.#terms.set(term, counts);
      counts.set(number, (counts.get(number) ?? 0) + count);
    }
  }

  /** What is left once chance is taken away. */
  counts(): Counts {
    const totals = this.#targets.map(() => 0);
    const terms = new Map<string, Count[]>();
    for (const term of [...this.#terms.keys()].sort()) {
      const counts = [...this.#terms.get(term)!].filter(([, count]) => count > 0);
      const sum = counts.reduce((all, [, count]) => all + count, 0);
      if (sum === 0 || (term.includes(' ') && sum < leastForPair)) continue;
      for (const [target, count] of counts) totals[target]! += count;
      terms.set(
        term,
        counts.sort(([one], [other]) => one - other),
      );
    }
    return { targets: this.#targets, totals, terms };
  }
}

/** A way of saying it counts for two halves, a sentence of ours for one. */
export const perWay = 2;
const perSentence = 1;

/** Counts the ways of saying it, and our own words on the targets that have such ways. */
export function countWays(
  ways: readonly Way[],
  words: WordsByNamespace,
  language: string,
): Counter {
  const targets = [...new Set(ways.map(({ target }) => target))].sort();
  const counter = new Counter(targets, language);
  for (const { target, text } of ways) counter.add(target, text, perWay);
  for (const [path, screens] of Object.entries(words)) {
    for (const [name, screen] of Object.entries(screens)) {
      for (const [target, text] of ownWords(`${path}.${name}`, screen as unknown as ScreenWords)) {
        counter.add(target, text, perSentence);
      }
    }
  }
  return counter;
}

const messagesFile = (language: string) =>
  new URL(`../src/lookup/messages/${language}.json`, import.meta.url);

/** The messages of portals that are known in a language. */
export const readMessages = (language: string) =>
  JSON.parse(readFileSync(messagesFile(language), 'utf8')) as Message[];

/** Messages are ways of saying it as well: somebody types a part of one. */
export const messageWays = (messages: readonly Message[]): Way[] =>
  messages.flatMap(({ says, screen, cause }) =>
    says.map((text) => ({
      target: cause ? `${screen}.${cause}` : screen,
      text,
      source: 'message',
    })),
  );

/** The language whose phrases and messages serve a language: its own, or English. */
export const lookupLanguage = (language: string) =>
  existsSync(phrasesFolder(language)) ? language : 'en';

/** What the look-up of a language comes down to in its download. */
export async function writeLookup(language: string) {
  const from = lookupLanguage(language);
  const messages = readMessages(from);
  const ways = [...readWays(from), ...messageWays(messages)];
  const { words } = await readLanguage(from);
  return { language: from, counts: encode(countWays(ways, words, from).counts()), messages };
}

/** The look-up of a language as the page has it. */
export async function lookupIn(language: string): Promise<Known> {
  const { language: from, counts, messages } = await writeLookup(language);
  return { search: new Search(counts, from), messages };
}

const prefix = 'virtual:lookup';

/** `virtual:lookup` lists the languages; `virtual:lookup/<language>` is what can be looked up in one. */
export function lookup(): Plugin {
  return {
    name: 'lookup',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const asked = id.split('/')[1];
      if (asked === undefined) {
        const importers = (await languages()).map(
          (name) => `  '${name}': () => import('${prefix}/${lookupLanguage(name)}'),`,
        );
        return `export const lookups = {\n${importers.join('\n')}\n};`;
      }
      const { language, counts, messages } = await writeLookup(asked);
      const asText = JSON.stringify(JSON.stringify(messages));
      return [
        `export const language = '${language}';`,
        `export const counts = ${JSON.stringify(counts)};`,
        `export const messages = JSON.parse(${asText});`,
      ].join('\n');
    },
  };
}
