import { createInstance } from 'i18next';
import type { ScreenId } from '../../src/flow/screen.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import type { ScreenWords } from '../../src/i18n/words-for.ts';
import { english } from '../english.ts';

const i18next = createInstance();
void i18next.init({
  lng: 'en',
  resources: { en: english },
  defaultNS: 'common',
  interpolation: { escapeValue: false },
});

/** English, as a patient reads it. */
export const inEnglish = {
  language: 'en',
  t: (key, values = {}) => i18next.t(key, { count: values.count as number, replace: values }),
} satisfies Translator;

/** The English words of a screen as they stand in the file. */
export function wordsIn(screen: ScreenId): ScreenWords {
  const [path, name] = screen.split('.') as [string, string];
  return english[path]![name] as ScreenWords;
}
