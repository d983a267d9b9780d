import { createHash } from 'node:crypto';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import { languages, readEnglish, readLanguage, sourcesOf } from './locales.ts';
import type { WordsByNamespace } from './translation.ts';

/** What stands in the language's page, what comes after it, and what only the build reads. */
export interface Bundles {
  first: WordsByNamespace;
  rest: WordsByNamespace;
  built: WordsByNamespace;
}

/** The screen on which each path begins; its words come with the page. */
export async function entrances(): Promise<Record<string, string>> {
  const { paths } = (await tsImport('../src/flow/machine.ts', import.meta.url)) as {
    paths: Record<string, { initial: string }>;
  };
  return Object.fromEntries(Object.entries(paths).map(([path, { initial }]) => [path, initial]));
}

/** Namespaces that go into one bundle as a whole; of a path, the first screen goes before the others. */
const wholeBundle: Record<string, keyof Bundles> = {
  common: 'first',
  start: 'first',
  guide: 'built',
};

/** What `common` has for sentences that no first screen says: how facts are listed, waits, ends. */
const commonLater = [
  'about',
  'answerSummary',
  'asOf',
  'carryOn',
  'causes',
  'channels',
  'comeBack',
  'desk',
  'details',
  'durations',
  'exit',
  'formPlaces',
  'hours',
  'news',
  'note',
  'outcome',
  'results',
  'role',
  'sending',
  'topics',
  'wait',
  'ways',
  'whose',
];

function bundleFor(
  namespace: string,
  name: string,
  initial: Record<string, string>,
): keyof Bundles {
  if (namespace === 'common' && commonLater.includes(name)) return 'rest';
  return wholeBundle[namespace] ?? (name === initial[namespace] ? 'first' : 'rest');
}

/**
 * First: what every page shows, the whole of `start`, and the first screen of every path, so that the
 * first tap waits for nothing. Built: words of pages that no script takes up. Rest: everything else.
 */
export function splitWords(words: WordsByNamespace, initial: Record<string, string>): Bundles {
  const bundles: Bundles = { first: {}, rest: {}, built: {} };
  for (const [namespace, screens] of Object.entries(words)) {
    for (const [name, value] of Object.entries(screens)) {
      const bundle = bundleFor(namespace, name, initial);
      (bundles[bundle][namespace] ??= {})[name] = value;
    }
  }
  return bundles;
}

export async function readWords(language: string): Promise<Bundles & { untranslated: string[] }> {
  const { words, untranslated } = await readLanguage(language);
  return { ...splitWords(words, await entrances()), untranslated };
}

const prefix = 'virtual:words';

/** Changes with the English words, and so with what screens there are. */
async function version(): Promise<string> {
  const english = JSON.stringify(await readEnglish());
  return createHash('sha256').update(english).digest('hex').slice(0, 8);
}

/**
 * `virtual:words` lists the languages; `virtual:words/<language>/first` and `/rest` are their words, each
 * with the names of the texts that the language has to say in English, if there are any. All bear a version.
 */
export function words(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [, language, bundle] = id.split('/') as [string, string?, (keyof Bundles)?];
      const stamp = `export const version = '${await version()}';\n`;
      if (!language || !bundle) return stamp + index(await languages());
      for (const file of await sourcesOf(language)) this.addWatchFile(file);
      const { untranslated, ...bundles } = await readWords(language);
      const asText = JSON.stringify(JSON.stringify(bundles[bundle]));
      const names = untranslated.length > 0 ? JSON.stringify(untranslated) : 'undefined';
      return `${stamp}export default JSON.parse(${asText});\nexport const untranslated = ${names};`;
    },
  };
}

function index(all: string[]): string {
  const importers = (bundle: keyof Bundles) =>
    all.map((name) => `  '${name}': () => import('${prefix}/${name}/${bundle}'),`).join('\n');
  return [
    `export const languages = ${JSON.stringify(all)};`,
    `export const first = {\n${importers('first')}\n};`,
    `export const rest = {\n${importers('rest')}\n};`,
  ].join('\n');
}
