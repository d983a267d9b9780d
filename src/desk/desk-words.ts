import { createInstance } from 'i18next';
import type { KeyOf } from '../i18n/english.ts';
import desk from './words/en/desk.json' with { type: 'json' };

/** A key of the desk's own labels: `rules.trouble.invalid`. */
export type DeskKey = KeyOf<typeof desk>;

/** Apart from the words of the patients: those follow the caller's language, these the agent's. */
const words = createInstance();

void words.init({
  lng: 'en',
  resources: { en: { desk } },
  defaultNS: 'desk',
  fallbackLng: false,
  interpolation: { escapeValue: false },
});

/** The language of the agent. */
export const deskLanguage = (): string => words.language;

/** A label of the desk in the agent's language. */
export const d = (key: DeskKey, values: Readonly<Record<string, unknown>> = {}): string =>
  words.t(key, { count: values.count as number, replace: values });
