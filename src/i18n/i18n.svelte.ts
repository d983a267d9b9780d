import type common from '../locales/en/common.json';
import type { KeyOf } from './english.ts';
import { translate, valueAt, type Values, type Namespaces } from './translate.ts';

export type { Values, Namespaces } from './translate.ts';

/** A key of the words that belong to no screen: `error.title`. */
export type CommonKey = KeyOf<typeof common>;

let language = $state.raw('en');
let resources = $state.raw<Readonly<Record<string, Namespaces>>>({});

/** What a language has by now, with more of it. */
function merged(known: Namespaces = {}, more: Namespaces): Namespaces {
  const namespaces = Object.entries(more).map(([name, screens]) => [
    name,
    { ...known[name], ...screens },
  ]);
  return { ...known, ...(Object.fromEntries(namespaces) as Namespaces) };
}

/** Read these in markup or in a `$derived`: reading is what subscribes to a change of language. */
export const i18n = {
  get language() {
    return language;
  },
  /** Words that belong to no screen. */
  t(key: CommonKey, values?: Values): string {
    return i18n.say(key, values);
  },
  /** Any words, by a key such as `lockout:wait.title`. */
  say(key: string, values?: Values): string {
    return translate(language, resources[language] ?? {}, key, values);
  },
  /** Words as they stand in the file, placeholders and all; nothing if they have not arrived. */
  raw(namespace: string, key: string): unknown {
    return valueAt(resources[language]?.[namespace], key);
  },
  add(to: string, namespaces: Namespaces) {
    resources = { ...resources, [to]: merged(resources[to], namespaces) };
  },
  /** Speak a language whose first words have been added. */
  use(next: string) {
    language = next;
  },
};
