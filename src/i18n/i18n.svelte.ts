import { createSubscriber } from 'svelte/reactivity';
import type common from '../locales/en/common.json';
import type { KeyOf } from './english.ts';
import { translate, valueAt, type Values, type Namespaces } from './translate.ts';

export type { Values, Namespaces } from './translate.ts';

/** A key of the words that belong to no screen: `error.title`. */
export type CommonKey = KeyOf<typeof common>;

type Tree = Record<string, unknown>;

let language = 'en';
const resources: Record<string, Record<string, Tree>> = {};

let changed = () => {};
const subscribe = createSubscriber((update) => {
  changed = update;
  return () => (changed = () => {});
});

/** Read these in markup or in a `$derived`: reading is what subscribes to a change of language. */
export const i18n = {
  get language() {
    subscribe();
    return language;
  },
  /** Namespaces that belong to no screen. */
  t(key: CommonKey, values?: Values): string {
    return i18n.say(key, values);
  },
  /** Any words, by a key such as `lockout:wait.title`. */
  say(key: string, values?: Values): string {
    subscribe();
    return translate(language, resources[language] ?? {}, key, values);
  },
  /** Namespaces as they stand in the file, placeholders and all; nothing if they have not arrived. */
  raw(namespace: string, key: string): unknown {
    subscribe();
    return valueAt(resources[language]?.[namespace], key);
  },
  add(to: string, words: Namespaces) {
    const known = (resources[to] ??= {});
    for (const [namespace, screens] of Object.entries(words)) {
      Object.assign((known[namespace] ??= {}), screens);
    }
    changed();
  },
  /** Speak a language whose first words have been added. */
  use(next: string) {
    language = next;
    changed();
  },
};
