import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { pseudoLanguages, pseudoWords, type WordTree } from '../src/i18n/pseudo.ts';
import { whereJsonBreaks } from '../src/organisation/json-error.ts';
import { stripByteOrderMark } from '../src/organisation/parse.ts';
import {
  fillFromEnglish,
  type Translation,
  type TranslationNotes,
  type WordsByNamespace,
} from './translation.ts';

const locales = new URL('../src/locales/', import.meta.url);
const english = 'en';

/** Languages that people translate: a folder each. */
export async function translatedLanguages(): Promise<string[]> {
  const folders = await readdir(locales, { withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => name !== english)
    .sort();
}

/** Every language that has a page: English, its translations, and those made from it. */
export async function languages(): Promise<string[]> {
  return [english, ...(await translatedLanguages()), ...pseudoLanguages];
}

const isPseudo = (language: string) => (pseudoLanguages as readonly string[]).includes(language);

/** The files that a language's words come from. */
async function filesOf(language: string): Promise<URL[]> {
  const folder = new URL(`${language}/`, locales);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return names.map((name) => new URL(name, folder));
}

async function readJson(file: URL): Promise<unknown> {
  const text = stripByteOrderMark(await readFile(file, 'utf8'));
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = whereJsonBreaks(text);
    throw new Error(`${fileURLToPath(file)}, line ${line}, column ${column}: This is not JSON.`);
  }
}

async function readNamespaces(language: string): Promise<WordsByNamespace> {
  const namespaces: WordsByNamespace = {};
  for (const file of await filesOf(language)) {
    const namespace = /([^/]+)\.json$/.exec(file.pathname)![1]!;
    namespaces[namespace] = (await readJson(file)) as WordTree;
  }
  return namespaces;
}

export const readEnglish = () => readNamespaces(english);

export const notesFile = (language: string) => new URL(`${language}.json`, locales);

const notesSchema = v.strictObject({
  notYet: v.optional(v.array(v.string()), []),
  madeFrom: v.optional(v.record(v.string(), v.string()), {}),
});

async function readNotes(language: string): Promise<TranslationNotes> {
  const file = notesFile(language);
  const read = v.safeParse(notesSchema, existsSync(file) ? await readJson(file) : {});
  if (read.success) return read.output;
  throw new Error(
    `src/locales/${language}.json: Write { "notYet": ["proxy"], "madeFrom": {} }. ` +
      '"madeFrom" is filled by npm run language.',
  );
}

const isTag = (language: string) => /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(language);

/**
 * A language's words as they stand in its folder, and what is noted about them beside it.
 * Throws a sentence if they cannot be read.
 */
export async function readTranslation(language: string): Promise<Translation> {
  if (!isTag(language)) {
    throw new Error(`src/locales/${language}: Call the folder by a language tag: es, or pt-BR.`);
  }
  return { ...(await readNotes(language)), language, words: await readNamespaces(language) };
}

/** Every text that English has, in a language; and the names of those that it has to say in English. */
export async function readLanguage(
  language: string,
): Promise<{ words: WordsByNamespace; untranslated: string[] }> {
  const source = await readEnglish();
  if (language === english) return { words: source, untranslated: [] };
  if (!isPseudo(language)) return fillFromEnglish(await readTranslation(language), source);
  const made = Object.entries(source).map(([namespace, tree]) => [namespace, pseudoWords(tree)]);
  return { words: Object.fromEntries(made) as WordsByNamespace, untranslated: [] };
}

/** The files that the words of a language come from, for a server that has to notice a change in them. */
export async function sourcesOf(language: string): Promise<string[]> {
  const folders = isPseudo(language) ? [english] : [...new Set([english, language])];
  const files = await Promise.all(folders.map(filesOf));
  return files.flat().map((file) => fileURLToPath(file));
}
