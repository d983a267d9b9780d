import { fireEvent, screen as page, waitFor, within } from '@testing-library/svelte';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { entriesBy } from '../../carry-on/walks.ts';
import { riverside, speakEnglish } from '../../session/visit.ts';
import { field, forYou, heading, heard, screenNow, seen, takeCall } from './call.ts';

beforeAll(speakEnglish);
beforeEach(() => history.replaceState(null, '', '/'));

const digitsShown = () =>
  [...seen().querySelectorAll('.choice > kbd')].map(({ textContent }) => textContent);
const radio = (at: number) => within(seen()).getAllByRole('radio')[at]!;

describe('an agent in a hurry', () => {
  test('chooses and goes on by one digit, and hears the next screen from its heading on', async () => {
    const { user } = takeCall();
    const first = screenNow();
    await user.keyboard('2');
    expect(screenNow()).not.toBe(first);
    await waitFor(() => expect(heading()).toHaveFocus());
    const second = screenNow();
    await user.keyboard('1');
    expect(screenNow()).not.toBe(second);
  });

  test('says "None of these" by 0', async () => {
    const { user } = takeCall();
    await user.keyboard('0');
    expect(screenNow()).toBe('lookup.none');
  });

  test('sees the digit beside each answer, and so does their screen reader', () => {
    takeCall();
    expect(digitsShown()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']);
    expect(radio(0)).toHaveAttribute('aria-keyshortcuts', '1');
  });

  test('goes one step back by b', async () => {
    const { user } = takeCall(entriesBy(riverside, 'locked', Date.now()));
    await user.keyboard('b');
    expect(screenNow()).toBe('start.trouble');
  });

  test('goes to the field, to the note and to "For you" by one key each', async () => {
    const { user } = takeCall();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    await user.keyboard('{Escape}n');
    expect(page.getByRole('textbox', { name: /note/i })).toHaveFocus();
    heading().focus();
    await user.keyboard('v');
    expect(within(forYou()).getByRole('heading', { level: 2 })).toHaveFocus();
  });

  test('goes through a list of links by digits, nine at a time', async () => {
    const { user } = takeCall();
    await user.keyboard('0');
    expect(screenNow()).toBe('lookup.none');
    const links = () => within(seen()).getAllByRole('listitem');
    const digits = () => links().map((link) => link.querySelector('kbd')?.textContent);
    await waitFor(() => expect(digits().slice(0, 10)).toEqual([...'123456789', undefined]));
    await user.keyboard('0');
    expect(digits().slice(0, 11)).toEqual([...Array(9), '1', '2']);
    const href = within(links()[10]!).getByRole('link').getAttribute('href')!;
    await user.keyboard('2');
    const [path, name] = href.split('#/')[1]!.split('/');
    await waitFor(() => expect(screenNow()).toBe(`${path}.${name}`));
  });

  test('goes on by a digit from "For you", which has been read out', async () => {
    const { user } = takeCall();
    await user.keyboard('v4');
    expect(screenNow()).toBe('security-code.trouble');
  });

  test('finds all keys listed by ?, and is back where they were after Esc', async () => {
    const { user } = takeCall();
    await user.keyboard('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    expect(list).toHaveTextContent('None of these');
    await user.keyboard('2');
    expect(screenNow()).toBe('start.trouble');
    await user.click(within(list).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
  });
});

describe('a key that is not meant', () => {
  test('only types in a field', async () => {
    const { user } = takeCall();
    await user.type(field(), '2bn?');
    expect(field()).toHaveValue('2bn?');
    expect(screenNow()).toBe('start.trouble');
    expect(page.queryByRole('dialog')).toBeNull();
  });

  test('chooses nothing with the focus on a button', async () => {
    const { user } = takeCall();
    page.getByRole('button', { name: /^New call/ }).focus();
    await user.keyboard('2');
    expect(screenNow()).toBe('start.trouble');
  });

  test('does nothing with Ctrl or Alt, or held down', async () => {
    const { user } = takeCall();
    await user.keyboard('{Control>}2{/Control}{Alt>}2{/Alt}');
    await fireEvent.keyDown(document.body, { key: '2', repeat: true });
    expect(screenNow()).toBe('start.trouble');
  });

  test('does nothing once its sort is switched off', async () => {
    const { user } = takeCall();
    await user.click(page.getByRole('checkbox', { name: 'Digits choose an answer' }));
    await user.click(page.getByRole('checkbox', { name: 'Letters are short cuts' }));
    heading().focus();
    await user.keyboard('2?');
    expect(screenNow()).toBe('start.trouble');
    expect(page.queryByRole('dialog')).toBeNull();
    expect(digitsShown()).toEqual([]);
  });
});

test('whoever goes through the answers by arrow keys no longer chooses by a digit, and is told so', async () => {
  const { user } = takeCall();
  radio(0).focus();
  await user.keyboard('{ArrowDown}');
  const digits = page.getByRole('checkbox', { name: 'Digits choose an answer' });
  expect(digits).not.toBeChecked();
  expect(heard()).toContain('digits no longer choose an answer');
  await user.keyboard('2');
  expect(screenNow()).toBe('start.trouble');
  await user.click(digits);
  radio(0).focus();
  await user.keyboard('2');
  expect(screenNow()).not.toBe('start.trouble');
});
