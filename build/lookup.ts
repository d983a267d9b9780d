import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ruleIn } from '../src/i18n/sentences.ts';
import type { ScreenWords } from '../src/i18n/words-for.ts';
import type { Message } from '../src/lookup/messages.ts';
import type { Known } from '../src/lookup/results.ts';
import { Search } from '../src/lookup/search.ts';
import type { Target } from '../src/lookup/weights.ts';
import { learnt } from './learnt.ts';
import { languages, readLanguage } from './locales.ts';
import type { WordsByNamespace } from './translation.ts';
import type { Saying } from './weigh.ts';

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

/** The texts of a part. Of those that one rule chooses from, somebody reads one: the last stands for all. */
function textsOf(sentences: Record<string, string> = {}): string[] {
  const names = Object.keys(sentences);
  const rules = names.map((name) => ruleIn(name)?.rule);
  const isKept = (rule: string | undefined, at: number) =>
    rule === undefined || rules.lastIndexOf(rule) === at;
  return names.filter((_, at) => isKept(rules[at], at)).map((name) => sentences[name]!);
}

/** What we say ourselves on a screen, and in each of its causes. */
function ownWords(screen: string, words: ScreenWords): [Target, string][] {
  const { title, lead, steps, answers, causes = {} } = words;
  const here = [title, ...textsOf(lead), ...textsOf(steps), ...textsOf(answers)];
  const inCauses = Object.entries(causes).flatMap(([id, { line, fix }]) =>
    [line, ...textsOf(fix)].map((text): [Target, string] => [`${screen}.${id}`, text]),
  );
  return [...here.map((text): [Target, string] => [screen, text]), ...inCauses];
}

/** A sentence of ours counts for half a way of saying it. */
const perSentence = 0.5;

/** What is said of all targets: the ways of saying it, and our own words on the targets that have such ways. */
export function sayingsOf(ways: readonly Way[], words: WordsByNamespace): Saying[] {
  const targets = new Set(ways.map(({ target }) => target));
  const theirs = ways.map(({ target, text }) => ({ target, text, counts: 1 }));
  const ours = Object.entries(words).flatMap(([path, screens]) =>
    Object.entries(screens).flatMap(([name, screen]) =>
      ownWords(`${path}.${name}`, screen as unknown as ScreenWords),
    ),
  );
  const kept = ours.filter(([target]) => targets.has(target));
  return [...theirs, ...kept.map(([target, text]) => ({ target, text, counts: perSentence }))];
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
  return { language: from, weights: learnt(sayingsOf(ways, words), from), messages };
}

/** The look-up of a language as the page has it. */
export async function lookupIn(language: string): Promise<Known> {
  const { language: from, weights, messages } = await writeLookup(language);
  return { search: new Search(weights, from), messages };
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
      const { language, weights, messages } = await writeLookup(asked);
      const asText = JSON.stringify(JSON.stringify(messages));
      return [
        `export const language = '${language}';`,
        `export const weights = ${JSON.stringify(weights)};`,
        `export const messages = JSON.parse(${asText});`,
      ].join('\n');
    },
  };
}
