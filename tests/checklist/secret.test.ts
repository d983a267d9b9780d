import { expect, test } from 'vitest';
import { digitRun, secretsIn } from '../../src/checklist/secret.ts';

test.each([
  ['the code was 4821', '4821'],
  ['it said 482 913', '482 913'],
  ['my number is 123-45-6789', '123-45-6789'],
  ['it said 48 – 29', '48 – 29'],
  ['الرمز ٤٨٢١', '٤٨٢١'],
  ['I typed Sunny7day', 'Sunny7day'],
  ['the sheet says AB1-2CD', 'AB1-2CD'],
  ['I tried P@ssw0rd!', 'P@ssw0rd'],
])('somebody who writes "%s" is asked about "%s"', (note, piece) => {
  expect(secretsIn(note)).toEqual([piece]);
});

test.each([
  '',
  'The page goes blank when I press the button.',
  'Call me after 10am, or at 3:30pm.',
  'My test is on the 12th.',
  'I had covid-19, so I could not come in.',
  'I take 100mg. Room 12, floor 3.',
  'It happens 2 or 3 times a day.',
])('nobody is held up over "%s"', (note) => {
  expect(secretsIn(note)).toEqual([]);
});

test('a secret written twice is asked about once', () => {
  expect(secretsIn('1234, I said 1234')).toEqual(['1234']);
});

test.each([
  ['the card is 4111 1111 1111 1111', ['4111 1111 1111 1111']],
  ['read 482913, then 48-29-14', ['482913', '48-29-14']],
  ['the code is ٤٨٢ ٩١٣', ['٤٨٢ ٩١٣']],
  ['四つ １２３－４５６', ['１２３－４５６']],
  ['call 555 – 0134', ['555 – 0134']],
  ['room 12, at 10 or 11:30, error 4821', []],
])('staff who write "%s" are asked about runs of six digits or more: %j', (note, runs) => {
  expect(note.match(digitRun(6)) ?? []).toEqual(runs);
});
