import { createInstance } from 'i18next';
import { readEnglish } from '../../../build/locales.ts';
import type { ScreenId } from '../../../src/flow/screen.ts';
import { factsOf } from '../../../src/i18n/facts.ts';
import type { Organisation } from '../../../src/organisation/schema.ts';

/** What the page says at an organisation, in English, from the same files as the page itself. */
export async function wordsAt(organisation: Organisation) {
  const i18next = createInstance();
  await i18next.init({
    lng: 'en',
    resources: { en: await readEnglish() },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  const plain = { language: 'en', t: (key: string, values = {}) => i18next.t(key, values) };
  const facts = factsOf(organisation, plain);
  const t = (key: string | string[], values: { count?: number } & Record<string, unknown> = {}) => {
    const { count } = values;
    return i18next.t(key, { ...(count && { count }), replace: { ...facts, ...values } });
  };
  const keyOf = (screen: ScreenId) => screen.replace('.', ':');
  return {
    t,
    titleOf: (screen: ScreenId) => t(`${keyOf(screen)}.title`),
    /** In the words of its screen, or in those that mean the same everywhere. */
    labelOf: (screen: ScreenId, answer: string) =>
      t([`${keyOf(screen)}.answers.${answer}`, `common:answers.${answer}`]),
  };
}

export type Words = Awaited<ReturnType<typeof wordsAt>>;
