import { openNumber, type Fault, type Opened } from '../carry-on/number.ts';
import { readDigits } from '../carry-on/read-digits.ts';
import type { Organisation } from '../organisation/schema.ts';

/** What came of a text in the desk's one field. */
export type Meant =
  | { is: 'nothing' }
  | { is: 'number'; opened: Opened }
  | { is: 'fault'; fault: Fault; count: number }
  | { is: 'words' };

/** No error code is as long, if it has digits alone. */
const shortest = 9;
/** So many digits has a number to carry on. */
const whole: readonly number[] = [12, 16];

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** A number to carry on, also one with a slip; else an error code or the caller's words, which are looked up. */
export function readField(organisation: Organisation, text: string, now: number): Meant {
  if (text.trim() === '') return { is: 'nothing' };
  const count = readDigits(text).length;
  const isNumber = hasLetters(text) ? whole.includes(count) : count >= shortest;
  if (!isNumber) return { is: 'words' };
  const opened = openNumber(organisation, text, now);
  if (typeof opened !== 'string') return { is: 'number', opened };
  // A message may have as many digits: then it is looked up.
  return hasLetters(text) ? { is: 'words' } : { is: 'fault', fault: opened, count };
}
