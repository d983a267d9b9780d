import { first, rest, version } from 'virtual:words';
import { i18n } from './i18n.svelte.ts';

type Bundle = typeof first;

/** One download a language and bundle, however often it is asked for; a failed one is tried again. */
function loader(bundle: Bundle) {
  const loads = new Map<string, Promise<void>>();
  return (language: string): Promise<void> => {
    const before = loads.get(language);
    if (before) return before;
    const load = fetchBundle(bundle, language);
    loads.set(language, load);
    load.catch(() => loads.delete(language));
    return load;
  };
}

async function fetchBundle(bundle: Bundle, language: string) {
  const fetchWords = bundle[language];
  if (!fetchWords) throw new Error(`No words in ${language}`);
  const { default: words, untranslated, version: theirs } = await fetchWords();
  // A host may hand out the file of another release, whose screens have other words.
  if (theirs !== version) throw new Error(`Words of another version: ${theirs}`);
  if (untranslated) await markUntranslated(language, untranslated);
  i18n.addResourceBundles(language, words);
}

/** What a language says in English is marked as English, from before its first text is on the page. */
export async function markUntranslated(language: string, names: readonly string[]) {
  const { keepMarked } = await import('./untranslated.ts');
  keepMarked(document, language, names);
}

export const loadFirst = loader(first);
export const loadRest = loader(rest);

/** The page changes over once all the words of the language are there. */
export async function setLanguage(language: string): Promise<void> {
  await Promise.all([loadFirst(language), loadRest(language)]);
  i18n.changeLanguage(language);
}
