import { directionOf } from './direction.ts';
import { fillPlaceholders } from './placeholder.ts';

/** The words of one language by namespace, each a tree of texts in i18next's JSON format (version 4). */
export type Namespaces = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export type Values = Readonly<Record<string, unknown>>;

/** What stands at `lockout.minutes` in nested values. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, name) => (found as Values | undefined)?.[name], values);
}

/**
 * A fact among words that run from right to left, in marks that keep its own direction: without them the
 * groups of a phone number change places, and somebody calls a stranger.
 */
const isolated = (fact: string) => `\u2068${fact}\u2069`;

/**
 * The text at `lockout:wait.title`, with its `{{facts}}` filled in; the key itself where there is none.
 *
 * Of i18next's format this reads what our words use: namespaces, nested keys, plurals by `count`, and
 * placeholders into nested values. tests/i18n/translate.test.ts holds it against i18next itself, text by
 * text; the library is 13 kB of the 55 that a phone may have to fetch first.
 */
export function translate(
  language: string,
  words: Namespaces,
  key: string,
  values: Values = {},
): string {
  const [namespace, path] = key.includes(':') ? key.split(':', 2) : ['common', key];
  const { count } = values;
  const plural = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : '';
  const text = valueAt(words[namespace!], `${path}_${plural}`) ?? valueAt(words[namespace!], path!);
  if (typeof text !== 'string') return key;
  const isRightToLeft = directionOf(language) === 'rtl';
  return fillPlaceholders(text, (name) => {
    const fact = valueAt(values, name);
    if (fact === undefined) return undefined;
    return isRightToLeft ? isolated(String(fact)) : String(fact);
  });
}
