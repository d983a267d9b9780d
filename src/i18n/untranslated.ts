import { i18next } from './i18n.svelte.ts';
import { markEnglish } from './mark-english.ts';

/* Only for a language that does not have all its words yet: the rest is said in English. */

interface Resolved {
  usedLng: string;
  usedNS: string;
  exactUsedKey: string;
}

/** By language: the names of the texts that it says in English, and those said so far. */
const untranslated = new Map<string, { names: ReadonlySet<string>; said: Set<string> }>();

/** Keeps in mind which texts on the page are English, as i18next says them. */
const noteEnglish = {
  type: 'postProcessor' as const,
  name: 'note-english',
  process(text: string, _key: unknown, { i18nResolved }: { i18nResolved: Resolved }) {
    const { usedLng, usedNS, exactUsedKey } = i18nResolved;
    const { names, said } = untranslated.get(usedLng) ?? {};
    if (names?.has(`${usedNS}:${exactUsedKey}`)) said?.add(text.trim());
    return text;
  },
};

/**
 * From now on, keeps what a language says in English, and gives these texts as they come.
 * `names` are those of texts: `lockout:wait.title`.
 */
export function noteUntranslated(language: string, names: readonly string[]): ReadonlySet<string> {
  if (untranslated.size === 0) {
    i18next.use(noteEnglish);
    Object.assign(i18next.options, {
      postProcess: [noteEnglish.name],
      postProcessPassResolved: true,
    });
  }
  const said = untranslated.get(language)?.said ?? new Set();
  untranslated.set(language, { names: new Set(names), said });
  return said;
}

const marked = new Set<Element>();
let observer: MutationObserver | undefined;

/** Marks what a language says in English, now and whenever the page changes. */
export function keepMarked(page: Document, language: string, names: readonly string[]) {
  noteUntranslated(language, names);
  const mark = () =>
    markEnglish(page, untranslated.get(i18next.language)?.said ?? new Set(), marked);
  observer?.disconnect();
  observer = new MutationObserver(mark);
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  });
  mark();
}
