import { first, rest } from 'virtual:words';
import { i18n } from './i18n.svelte.ts';

type Part = typeof first;

/** One download a language and part, however often it is asked for; a failed one is tried again. */
function loader(part: Part) {
  const loads = new Map<string, Promise<void>>();
  return (language: string): Promise<void> => {
    const before = loads.get(language);
    if (before) return before;
    const load = fetchPart(part, language);
    loads.set(language, load);
    load.catch(() => loads.delete(language));
    return load;
  };
}

async function fetchPart(part: Part, language: string) {
  const fetchWords = part[language];
  if (!fetchWords) throw new Error(`No words in ${language}`);
  i18n.add(language, (await fetchWords()).default);
}

export const loadFirst = loader(first);
export const loadRest = loader(rest);

/** The page changes over once all the words of the language are there. */
export async function setLanguage(language: string): Promise<void> {
  await Promise.all([loadFirst(language), loadRest(language)]);
  i18n.use(language);
}
