import type { Screen } from '../flow/screen.ts';

const none = 'none';

/** The answers of a screen by the digit that gives them: nine, and 0 for "None of these". */
export function digitsOf({ kind, answers }: Screen): ReadonlyMap<string, string> {
  // There they are buttons among links.
  if (kind === 'lookup') return new Map();
  const named = answers.filter((answer) => answer !== none).slice(0, 9);
  const digits = new Map(named.map((answer, at) => [String(at + 1), answer]));
  if (answers.includes(none)) digits.set('0', none);
  return digits;
}
