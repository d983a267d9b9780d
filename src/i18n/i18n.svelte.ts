import i18next from 'i18next';
import { createSubscriber } from 'svelte/reactivity';
import type common from '../locales/en/common.json';
import type { KeyOf } from './english.ts';

/** The words of one language, or a part of them, by namespace. */
export type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A key of the words that belong to no screen: `error.title`. */
export type CommonKey = KeyOf<typeof common>;

export type Values = Readonly<Record<string, unknown>>;

void i18next.init({
  lng: 'en',
  fallbackLng: false,
  defaultNS: 'common',
  resources: {},
  initAsync: false,
  // Svelte escapes what it prints.
  interpolation: { escapeValue: false },
});

const subscribe = createSubscriber((update) => {
  i18next.on('languageChanged', update);
  i18next.store.on('added', update);
  return () => {
    i18next.off('languageChanged', update);
    i18next.store.off('added', update);
  };
});

/** Read these in markup or in a `$derived`: reading is what subscribes to a change of language. */
export const i18n = {
  get language() {
    subscribe();
    return i18next.language;
  },
  /** Words that belong to no screen. */
  t(key: CommonKey, values?: Values): string {
    subscribe();
    return i18next.t(key, { ...values });
  },
  /** Any words, by a key such as `lockout:wait.title`. */
  say(key: string, values?: Values): string {
    subscribe();
    return i18next.t(key, { ...values });
  },
  /** Words as they stand in the file, placeholders and all; nothing if they have not arrived. */
  raw(namespace: string, key: string): unknown {
    subscribe();
    return i18next.getResource(i18next.language, namespace, key);
  },
  add(language: string, words: Words) {
    for (const [namespace, sentences] of Object.entries(words)) {
      i18next.addResourceBundle(language, namespace, sentences, true, true);
    }
  },
  /** Speak a language whose first words have been added. */
  use(language: string) {
    void i18next.changeLanguage(language);
  },
};
