import { i18n, i18next } from './i18n.svelte.ts';
import type { Words } from './translator.ts';

/**
 * The words of a language that need not be the page's, as a patient is spoken to. load-words.ts has to have loaded them;
 * what is read in markup is read again once they have come.
 */
export function wordsIn(language: string): Words {
  return {
    language,
    t: (key, values = {}) => {
      const options = { lng: language, count: values.count as number, replace: values };
      return i18n.language && i18next.t(key, options);
    },
    getResource: (namespace, key) => i18n.language && i18next.getResource(language, namespace, key),
  };
}
