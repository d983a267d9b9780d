import { describe, expect, test } from 'vitest';
import { isChecked, withCheckDigit } from '../../src/carry-on/check-digit.ts';
import { Reader, Writer } from '../../src/carry-on/mixed-radix.ts';
import { readDigits } from '../../src/carry-on/read-digits.ts';

describe('whoever types a number', () => {
  test.each([
    ['with spaces', '1234 5678 9012'],
    ['with dashes and dots', '1234-5678.9012'],
    ['with words around it', 'My number is 1234 5678 9012, thank you'],
    ['in Arabic digits', '١٢٣٤ ٥٦٧٨ ٩٠١٢'],
    ['in Persian digits', '۱۲۳۴ ۵۶۷۸ ۹۰۱۲'],
    ['in Devanagari', '१२३४ ५६७८ ९०१२'],
    ['in wide digits', '１２３４　５６７８　９０１２'],
    ['in bold digits of mathematics', '𝟏𝟐𝟑𝟒 𝟓𝟔𝟕𝟖 𝟗𝟎𝟏𝟐'],
  ])('is understood %s', (_, text) => expect(readDigits(text)).toBe('123456789012'));

  test('is not helped to digits that they did not type', () => {
    expect(readDigits('I2E4 ½ Ⅳ 三')).toBe('2412');
  });
});

test('the check digit is the one of the published example', () => {
  expect(withCheckDigit('572')).toBe('5724');
  expect(isChecked('5724')).toBe(true);
  expect(isChecked('5274')).toBe(false);
});

describe('places in one integer', () => {
  test('come out in the order in which they went in', () => {
    const writer = new Writer(1e11);
    for (const [place, radix] of [
      [3, 16],
      [0, 2],
      [6, 7],
    ] as const)
      writer.put(place, radix);
    const reader = new Reader(writer.end('')!, 1e11);
    expect([16, 2, 7].map((radix) => reader.take(radix))).toEqual([3, 0, 6]);
    expect(reader.isWhole('')).toBe(true);
    expect(reader.isWhole('of another version')).toBe(false);
  });

  test('that are too many make no number', () => {
    const writer = new Writer(100);
    writer.put(10, 11);
    writer.put(9, 10);
    expect(writer.end('')).toBeUndefined();
  });
});
