import { screen as page, within } from '@testing-library/svelte';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { numberFor } from '../../src/carry-on/number.ts';
import { inGroups, spoken } from '../../src/carry-on/groups.ts';
import type { TrailEntry } from '../../src/flow/replay.ts';
import { resume } from '../../src/session/resume.ts';
import { entriesBy } from '../carry-on/walks.ts';
import { heading, main, riverside, speakEnglish, visit } from './visit.ts';

beforeAll(speakEnglish);
beforeEach(() => history.replaceState(null, '', '/'));

/** What they have said, in this hour: their answers are not too old to be kept. */
const said = (words: string): TrailEntry[] => [...entriesBy(riverside, words, Date.now())];
const numberAfter = (words: string) => numberFor(riverside, said(words))!;

const opener = () => page.queryByRole('button', { name: 'A number to carry on' });
const shown = () => document.querySelector<HTMLElement>('[data-carry-on]')!;
const squareOpener = () => page.queryByRole('button', { name: 'Show a square to scan' });
const square = () => page.queryByRole('img', { name: /^A square to scan/ });
const status = () => page.getByRole('status');

/** Somebody who has a number types it on the first screen. */
async function type(text: string) {
  const { user } = visit();
  await user.click(page.getByRole('button', { name: 'Have a number from last time?' }));
  const field = page.getByRole('textbox', { name: 'Your number to carry on' });
  expect(field).toHaveFocus();
  await user.type(field, text);
  const form = within(field.closest('form')!);
  await user.click(form.getByRole('button', { name: 'Continue' }));
  return { user, field };
}

describe('somebody who has to go away', () => {
  test('sees the number in groups, and hears it digit by digit', async () => {
    const { user } = visit({ entries: said('locked password') });
    await user.click(opener()!);
    const number = numberAfter('locked password');
    expect(shown()).toHaveTextContent(inGroups(number));
    const heard = shown().querySelector('.unseen')!;
    expect(heard).toHaveTextContent(/^(\d \d \d \d, ){2}\d \d \d \d$/);
    expect(heard.textContent!.replace(/\D/g, '')).toBe(number);
    expect(shown()).toHaveTextContent('A security code is something else: give that to nobody.');
  });

  test('copies it, and is told so', async () => {
    const { user } = visit({ entries: said('locked password') });
    await user.click(opener()!);
    await user.click(page.getByRole('button', { name: 'Copy the number' }));
    await vi.waitFor(() => expect(status()).toHaveTextContent('The number is copied.'));
    const copied = await navigator.clipboard.readText();
    expect(copied.replaceAll(' ', '')).toBe(numberAfter('locked password'));
  });

  test('is shown no number of an earlier screen', async () => {
    const { user } = visit({ entries: said('code') });
    await user.click(opener()!);
    await user.click(page.getByRole('button', { name: 'Get help without the portal' }));
    expect(shown()).toBeNull();
  });

  test('is offered none before they have said anything', () => {
    visit();
    expect(opener()).toBeNull();
  });

  test('is offered none where they say that somebody asked them for a code', () => {
    visit({ entries: said('inside security asked-for-code') });
    expect(opener()).toBeNull();
  });

  test('gets no link to a private screen', async () => {
    const { user } = visit({ entries: said('inside security') });
    await user.click(opener()!);
    expect(page.getByRole('button', { name: 'Copy the number' })).toBeVisible();
    expect(page.queryByRole('button', { name: 'Copy a link with it' })).toBeNull();
    expect(squareOpener()).toBeNull();
  });

  test('copies a link with the number, the organisation and nothing else of the address', async () => {
    history.replaceState(null, '', '/?user=ann&org=lakeside');
    const { user } = visit({ entries: said('locked password') });
    await user.click(opener()!);
    await user.click(page.getByRole('button', { name: 'Copy a link with it' }));
    await vi.waitFor(() => expect(status()).toHaveTextContent('The link is copied.'));
    const link = `${location.origin}/?org=lakeside#/carry-on/${numberAfter('locked password')}`;
    expect(await navigator.clipboard.readText()).toBe(link);
  });

  test('is shown a square to scan when they ask for it, and what it holds is said in words', async () => {
    const { user } = visit({ entries: said('locked password') });
    await user.click(opener()!);
    expect(square()).toBeNull();
    await user.click(squareOpener()!);
    await vi.waitFor(() => expect(square()).toBeVisible());
    expect(squareOpener()).toHaveAttribute('aria-expanded', 'true');
    expect(square()).toHaveAccessibleName(
      `A square to scan, also called a QR code. It is a link to this help with the number ${spoken(numberAfter('locked password'))}.`,
    );
    await user.click(squareOpener()!);
    expect(square()).toBeNull();
  });
});

describe('somebody who comes back with a number', () => {
  test('stands where they were, and is told so', async () => {
    await type(inGroups(numberAfter('code not-come')));
    await vi.waitFor(() => expect(main()).toHaveAttribute('data-screen', 'security-code.channel'));
    expect(main()).toHaveTextContent('You are back where you were, with all that you told us.');
    await vi.waitFor(() => expect(heading()).toHaveFocus());
    expect(page.queryByText(/We took this from/)).toBeNull();
  });

  test('can go back to the first screen', async () => {
    const { user } = await type(numberAfter('code not-come'));
    await user.click(page.getByRole('button', { name: 'Back' }));
    await vi.waitFor(() => expect(main()).toHaveAttribute('data-screen', 'start.trouble'));
  });

  test('is told of a slip, and is in the field again', async () => {
    const number = numberAfter('code not-come');
    const slipped = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
    const { field } = await type(slipped);
    const problem = 'There is a slip in this number. Check each digit, and their order.';
    await vi.waitFor(() => expect(field).toHaveFocus());
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(new RegExp(problem));
    expect(status()).toHaveTextContent(problem);
    expect(field).toHaveValue(slipped);
  });

  test('is told how long a number is where digits are missing', async () => {
    const { field } = await type('1234 5678');
    expect(field).toHaveAccessibleDescription(/^A number to carry on has 12 or 16 digits/);
  });
});

describe('somebody who comes by a link with a number', () => {
  test('stands where they were, and the address holds no number any more', async () => {
    const number = numberAfter('code not-come');
    history.replaceState(null, '', `/#/carry-on/${number}`);
    const { start } = await resume(riverside, './', undefined);
    visit(start);
    expect(main()).toHaveAttribute('data-screen', 'security-code.channel');
    expect(location.hash).toBe('#/security-code/channel');
  });

  test('is told what is wrong where a mail program has cut it off', async () => {
    history.replaceState(null, '', '/#/carry-on/12345');
    const { start } = await resume(riverside, './', undefined);
    visit(start);
    expect(main()).toHaveTextContent('A number to carry on has 12 or 16 digits.');
    expect(location.hash).toBe('');
  });
});

test('a guess is told as one, and each answer of it can be changed', async () => {
  const words = `code${' start-again code'.repeat(9)} not-come`;
  const number = numberAfter(words);
  expect(number).toHaveLength(16);
  await type(number);
  await vi.waitFor(() => expect(main()).toHaveAttribute('data-screen', 'security-code.channel'));
  expect(main()).toHaveTextContent('How you came here is a guess');
  expect(page.getAllByText(/We took this from the link or the number/)).not.toHaveLength(0);
});
