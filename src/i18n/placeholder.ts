import { valueAt } from '../organisation/value-at.ts';
import type { Facts } from './facts.ts';

/**
 * `{{lockout.attempts}}`: where a fact goes in a text. Of the forms that i18next knows it is the one that
 * our words use, since whether a sentence holds depends on the facts in it. tests/i18n/words.test.ts
 * refuses any other.
 */
const placeholder = /\{\{([\w.]+)\}\}/g;

/** The facts that a text needs, by name. */
export function factsNeeded(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, fact]) => fact!);
}

/** A text with its facts; all that it needs are known. */
export const fillIn = (text: string, facts: Facts): string =>
  text.replace(placeholder, (_, fact: string) => valueAt(facts, fact) as string);
