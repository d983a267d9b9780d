import type { FormatterModule } from 'i18next';

/** Embeddings, overrides and isolates: a fact that holds one could turn the words after it. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * An i18next plug-in: a fact among words that run from right to left, in marks that keep its own direction.
 * Without them the groups of a phone number change places, and somebody calls a stranger.
 */
export function isolateFacts(isRightToLeft: (language: string) => boolean): FormatterModule {
  const isolated = (fact: string, language: string) =>
    isRightToLeft(language) ? `\u2068${fact}\u2069` : fact;
  return {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    // What is not known stays undefined: i18next then leaves the placeholder as it stands.
    format: (fact: unknown, _format, language = 'en') =>
      fact === undefined
        ? (undefined as never)
        : isolated(String(fact).replace(directionMarks, ''), language),
  };
}
