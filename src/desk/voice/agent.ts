import { i18n, i18next } from '../../i18n/i18n.svelte.ts';
import type { Key, Translator, Values } from '../../i18n/translator.ts';
import { deskLanguage } from '../desk-words.ts';

/** The patients' words as staff hear them: in the agent's language, whatever the caller reads. */
export const agent = {
  get language() {
    return deskLanguage();
  },
  t: (key: Key, values: Values = {}) =>
    i18next.t(key, { lng: deskLanguage(), count: values.count as number, replace: values }),
} satisfies Translator;

/** Asks which of the patients' words there are in the agent's language, and again when more have arrived. */
export const patientsWords = (namespace: string, name: string): unknown =>
  i18n.language ? i18next.getResource(deskLanguage(), namespace, name) : undefined;
