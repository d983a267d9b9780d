import { describe, expect, test } from 'vitest';
import { messagesIn, type Message } from '../../src/lookup/messages.ts';

const message = (...says: string[]): Message => ({ says, means: '', screen: 'outage.note' });
const known = [
  message('CID7023'),
  message('101'),
  message('FAS 1450'),
  message('3C????'),
  message('A0100', 'AO100'),
  message('403 Forbidden'),
  message('You tried too many times, please try again in'),
];
const first = (text: string) => messagesIn(text, known)[0]?.says[0];

describe('a code is found', () => {
  test.each([
    ['as it stands', 'CID7023', 'CID7023'],
    ['in a sentence', 'it says error CID7023 on my phone', 'CID7023'],
    ['with spaces', 'CID 7023', 'CID7023'],
    ['with dashes and in small letters', 'cid-7023', 'CID7023'],
    ['with O for 0', 'CID7O23', 'CID7023'],
    ['with letters that differ from page to page', '3CA1B2', '3C????'],
    ['of two words', 'error FAS 1450', 'FAS 1450'],
    ['that is a number alone', '101', '101'],
    ['that is a number called a code', 'Error code: 101', '101'],
    ['of which people write two forms', 'a0100', 'A0100'],
  ])('%s', (_, text, says) => expect(first(text)).toBe(says));
});

describe('no code is seen', () => {
  test.each([
    ['in a number that means something else', 'I live at 101 Maple Street'],
    ['in a longer number', 'error code 1012'],
    ['in a word that begins like one', '3Cats'],
    ['in a note of two that are close', 'CID7024'],
  ])('%s', (_, text) => expect(first(text)).toBeUndefined());
});

describe('a message is found', () => {
  test('with what the page fills in', () =>
    expect(first('You tried too many times, please try again in 5 minutes.')).toBe(
      'You tried too many times, please try again in',
    ));

  test('the longest first', () => {
    const both = [message('try again'), message('please try again later')];
    expect(messagesIn('Please try again later', both)[0]).toBe(both[1]);
  });
});
