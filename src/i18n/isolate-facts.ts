import type { FormatterModule } from 'i18next';

/** Whether every isolate ends within the text, as in a sentence of ours that is a fact in another. */
function isClosed(text: string): boolean {
  let depth = 0;
  for (const mark of text.match(/[\u2066-\u2069]/g) ?? []) {
    depth += mark === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Without the marks by which a fact could turn the words after it: embeddings, overrides, open isolates. */
function withoutDirection(fact: string): string {
  const text = fact.replace(/[\u202a-\u202e]/g, '');
  return isClosed(text) ? text : text.replace(/[\u2066-\u2069]/g, '');
}

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
        : isolated(withoutDirection(String(fact)), language),
  };
}
