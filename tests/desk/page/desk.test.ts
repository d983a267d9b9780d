import { fireEvent, screen as page, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { numberFor } from '../../../src/carry-on/number.ts';
import { replay } from '../../../src/flow/replay.ts';
import { screenOf } from '../../../src/flow/screen.ts';
import { loadLookUp } from '../../../src/lookup/load.ts';
import { parseHistoryState } from '../../../src/session/history-state.ts';
import { entriesBy } from '../../carry-on/walks.ts';
import { riverside, speakEnglish } from '../../session/visit.ts';
import type { StaffRules } from '../../../src/desk/rules/schema.ts';
import { field, forYou, heading, heard, screenNow, seen, staff, takeCall } from './call.ts';

beforeAll(speakEnglish);
beforeAll(() => loadLookUp('en').then(() => undefined));
beforeEach(() => history.replaceState(null, '', '/'));
afterEach(() => void vi.useRealTimers());

const said = (words: string) => entriesBy(riverside, words, Date.now());
const screenAfter = (words: string) => screenOf(replay(riverside, said(words)).snapshot).id;

/** Two neighbours that differ have changed places. */
const swapped = (number: string) => number.replace(/(\d)(?!\1)(\d)/, '$2$1');

describe('what an agent has besides', () => {
  test('begins with how to verify, and whoever hears the page is told of it before the first question', () => {
    takeCall();
    const [first] = within(forYou()).getAllByRole('heading', { level: 3 });
    expect(first).toHaveTextContent('Verify first');
    expect(heard()).toContain('Verify first: press v.');
  });

  test('has the status codes of their own system, and the notes for this screen alone', async () => {
    const { user } = takeCall();
    expect(forYou()).toHaveTextContent('LCK');
    expect(forYou()).toHaveTextContent('The portal moved on Monday.');
    await user.keyboard('2');
    expect(forYou()).not.toHaveTextContent('The portal moved on Monday.');
  });

  test('has what their own place says right after how to verify', () => {
    takeCall();
    const titles = within(forYou()).getAllByRole('heading', { level: 3 });
    expect(titles.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'Verify first',
      'Notes from your place',
      'In your system',
    ]);
  });

  test('says which rule a sentence rests on', () => {
    takeCall(said('locked password'));
    expect(forYou()).toHaveTextContent('From your staff file: powers.unlock');
  });
});

describe('what the caller sees', () => {
  test('is worded for the caller, and sends nobody to the desk at which the agent sits', () => {
    takeCall(said('locked password'));
    expect(seen()).not.toHaveTextContent(/\bthe caller\b|\btheir\b/);
    expect(page.queryByRole('link', { name: /Call 555-0134/ })).toBeNull();
    expect(page.queryByRole('button', { name: 'Contact support' })).toBeNull();
    expect(page.queryByRole('button', { name: 'I am helping someone who called' })).toBeNull();
  });
});

describe('a number that the page gives out', () => {
  const answering = (answersFor: StaffRules['desk']['answersFor']) =>
    takeCall(said('locked password'), { ...staff, desk: { answersFor } });

  test('is marked for the agent where it is their own', () => {
    answering(['support']);
    const [own] = within(seen()).getAllByRole('link', { name: riverside.support.phone });
    expect(own!.parentElement).toHaveTextContent('your own number: help on this call');
  });

  test('is not marked where it is that of others', () => {
    answering(['records']);
    expect(seen()).toHaveTextContent(riverside.support.phone);
    expect(seen()).not.toHaveTextContent('on this call');
  });

  test('is asked about where nobody has said whom they answer for', () => {
    answering('unknown');
    expect(seen()).toHaveTextContent('is that you? Then help on this call');
  });
});

describe('what the field finds of the place itself', () => {
  const found = (name: RegExp) => page.findByRole('dialog', { name }, { timeout: 20_000 });

  test('is a note by the caller’s words, and a digit leads to its screen', async () => {
    const { user } = takeCall();
    await user.type(field(), 'waiting for the letters with my password{Enter}');
    const dialog = await found(/^We found/);
    const notes = within(dialog).getByRole('region', { name: 'Notes from your place' });
    expect(notes).toHaveTextContent('leave the mail room on Fridays');
    expect(notes).not.toHaveTextContent('moved on Monday');
    await waitFor(() => expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus());
    await user.keyboard('1');
    await waitFor(() => expect(screenNow()).toBe('reset.email'));
  });

  test('is a code of their own system, which the guide itself does not know', async () => {
    const { user } = takeCall();
    await user.type(field(), 'lck{Enter}');
    const dialog = await found(/^We found 1 thing/);
    expect(dialog).toHaveTextContent('Unlock it.');
  });
});

describe('the one field', () => {
  test('takes a number to carry on, however it is written, and leads on from there', async () => {
    const { user } = takeCall();
    const number = numberFor(riverside, said('locked password'))!;
    await user.type(field(), `no. ${number.slice(0, 5)}-${number.slice(5)}{Enter}`);
    expect(screenNow()).toBe(screenAfter('locked password'));
    expect(field()).toHaveValue('');
    expect(heard()).toContain('You are back where you were');
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  test.each([
    ['with two digits swapped', swapped, 'There is a slip in this number'],
    ['with a digit missing', (number: string) => number.slice(1), 'this has 11'],
  ])('says what is wrong with a number %s, and leaves it there', async (_, spoil, fault) => {
    const { user } = takeCall();
    const wrong = spoil(numberFor(riverside, said('locked password'))!);
    await user.type(field(), `${wrong}{Enter}`);
    expect(heard()).toContain(fault);
    expect(field()).toHaveFocus();
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(fault));
    expect(field()).toHaveValue(wrong);
    expect(screenNow()).toBe('start.trouble');
  });

  test('takes the words of the caller, and leads on with what led there assumed', async () => {
    const { user } = takeCall();
    await user.type(field(), 'locked out too many attempts{Enter}');
    const found = await page.findByRole('heading', { name: /^We found/ }, { timeout: 20_000 });
    const [link] = within(found.parentElement!).getAllByRole('link');
    await user.click(link!);
    await waitFor(() => expect(screenNow()).not.toBe('start.trouble'));
    expect(field()).toHaveValue('');
    const { trail } = parseHistoryState(history.state)!;
    expect(trail.entries.some(({ assumed }) => assumed)).toBe(true);
  });

  test('goes on by a digit with what was found, which is gone then', async () => {
    const { user } = takeCall();
    await user.type(field(), 'locked out too many attempts{Enter}');
    const found = await page.findByRole('dialog', { name: /^We found/ }, { timeout: 20_000 });
    await waitFor(() => expect(within(found).getByRole('heading')).toHaveFocus());
    await user.keyboard('1');
    await waitFor(() => expect(screenNow()).not.toBe('start.trouble'));
    expect(page.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  test('shows nothing for words that are gone before anything was found for them', async () => {
    takeCall();
    const input = field();
    await fireEvent.input(input, { target: { value: 'locked out' } });
    const sent = fireEvent.submit(input.closest('form')!);
    await Promise.all([sent, fireEvent.input(input, { target: { value: '' } })]);
    await new Promise((later) => setTimeout(later, 50));
    expect(page.queryByRole('dialog')).toBeNull();
  });

  test('asks for something where it is empty', async () => {
    const { user } = takeCall();
    await user.type(field(), '{Enter}');
    expect(heard()).toContain('Type a number, a code or a few words first.');
  });
});

describe('a new call', () => {
  test('is asked about, and leaves nothing of the last: on the page, in the history or in a field', async () => {
    const { user } = takeCall(said('locked password'));
    await user.type(page.getByRole('textbox', { name: /note/i }), 'Calls back');
    heading().focus();
    await user.keyboard('c');
    const asked = page.getByRole('dialog', { name: 'Start a new call?' });
    await user.click(within(asked).getByRole('button', { name: 'Start a new call' }));
    expect(screenNow()).toBe('start.trouble');
    expect(page.getByRole('textbox', { name: /note/i })).toHaveValue('');
    expect(parseHistoryState(history.state)!.trail.entries).toEqual([]);
    expect(heard()).toContain('Nothing of the last one is left.');
    expect(page.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  test('is not begun where the agent keeps the last', async () => {
    const { user } = takeCall(said('locked password'));
    const before = screenNow();
    await user.keyboard('c');
    await user.click(page.getByRole('button', { name: 'Keep this call' }));
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(screenNow()).toBe(before);
  });

  test('is begun at once where there is nothing to lose', async () => {
    const { user } = takeCall();
    await user.keyboard('c');
    expect(page.queryByRole('dialog')).toBeNull();
    expect(heard()).toContain('New call.');
  });
});

describe('a caller on hold', () => {
  const minutes = 60_000;

  test('is kept by one key, which does nothing else, once the warning is heard', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = takeCall(said('locked'));
    const before = screenNow();
    await vi.advanceTimersByTimeAsync(13 * minutes);
    expect(heard()).toContain('This call is wiped in two minutes.');
    await user.keyboard('1');
    expect(screenNow()).toBe(before);
    await vi.advanceTimersByTimeAsync(5 * minutes);
    expect(screenNow()).toBe(before);
    await user.keyboard('1');
    expect(screenNow()).not.toBe(before);
  });

  test('is wiped with all that was typed when nobody comes back', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = takeCall(said('locked'));
    await user.type(field(), '1234');
    await vi.advanceTimersByTimeAsync(16 * minutes);
    expect(heading()).toHaveTextContent('This call was wiped');
    expect(page.queryByRole('complementary')).toBeNull();
    expect(parseHistoryState(history.state)!.trail.entries).toEqual([]);
    await user.click(within(page.getByRole('main')).getByRole('button', { name: 'New call' }));
    expect(screenNow()).toBe('start.trouble');
    expect(field()).toHaveValue('');
  });
});
