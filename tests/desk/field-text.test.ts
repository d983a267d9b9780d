import { describe, expect, test } from 'vitest';
import { numberFor } from '../../src/carry-on/number.ts';
import { readField } from '../../src/desk/field-text.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { entriesBy } from '../carry-on/walks.ts';

const number = numberFor(neutralOrganisation, entriesBy(neutralOrganisation, 'locked', 0))!;
const read = (text: string) => readField(neutralOrganisation, text, 0);

describe('what an agent types into the one field', () => {
  test.each([
    ['as it is', number],
    ['in groups', number.replace(/(.{4})(?=.)/g, '$1 ')],
    ['with dashes', number.replace(/(.{3})(?=.)/g, '$1-')],
    ['with a word before it', `number ${number}`],
    ['in wide digits', number.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d)))],
  ])('is a number to carry on: %s', (_, text) => expect(read(text).is).toBe('number'));

  test.each([
    ['too short', number.slice(1), 'length', 11],
    ['too long', `${number}1`, 'length', 13],
    ['with a slip', number.replace(/.$/, (d) => String((Number(d) + 1) % 10)), 'slip', 12],
  ])('is a number that is %s', (_, text, fault, count) =>
    expect(read(text)).toEqual({ is: 'fault', fault, count }),
  );

  test.each([
    ['an error code', 'CID7023'],
    ['an error code of digits alone', '503'],
    ['what the caller says', 'it says my account is locked'],
    ['a message with as many digits', 'Reference 9999 9999 9999 expired'],
  ])('is to be looked up: %s', (_, text) => expect(read(text).is).toBe('words'));

  test('is nothing where it is only spaces', () => expect(read('  ').is).toBe('nothing'));
});
