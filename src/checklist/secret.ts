const between = '(?:\\.|\\p{Zs}?[\\p{Pd}\u2212]?\\p{Zs}?)?';

/** `1234`, `123 456`, `123 – 45 – 6789`: so many digits or more, whatever the script, however they are set apart. */
export const digitRun = (least: number) =>
  new RegExp(`\\p{Nd}(?:${between}\\p{Nd}){${least - 1},}`, 'gu');

/** Letters and digits in one word, four of them or more, as in `Sunny7day` or `AB1-2CD`. */
const words = /[\p{L}\p{Nd}][^\s,;:()"]*[\p{L}\p{Nd}]/gu;
/** `10am`, `12th`, `covid-19`: mixed, and no secret. */
const harmless = /^(?:\d+(?:st|nd|rd|th|am|pm|min|mins|hrs|mg|ml)|\p{L}+-\d{1,2})$/iu;

function mixesLettersAndDigits(word: string): boolean {
  const characters = word.match(/[\p{L}\p{Nd}]/gu) ?? [];
  return (
    characters.length >= 4 && /\p{L}/u.test(word) && /\p{Nd}/u.test(word) && !harmless.test(word)
  );
}

/** The pieces of a note that may be a password, a code or a social security number. */
export function secretsIn(note: string): string[] {
  const mixed = (note.match(words) ?? []).filter(mixesLettersAndDigits);
  return [...new Set([...(note.match(digitRun(4)) ?? []), ...mixed])];
}
