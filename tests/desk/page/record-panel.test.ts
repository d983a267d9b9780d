import { render, screen as page, waitFor, within } from '@testing-library/svelte';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Walked } from '../../../src/desk/record/call-record.ts';
import { Call } from '../../../src/desk/record/call.svelte.ts';
import RecordPanel from '../../../src/desk/record/RecordPanel.svelte';
import { replay, visitedScreens, type TrailEntry } from '../../../src/flow/replay.ts';
import { screenOf } from '../../../src/flow/screen.ts';
import { loadFirst, loadRest } from '../../../src/i18n/load-words.ts';
import { organisations } from '../../flow/organisations.ts';

const lakeside = organisations.lakeside!;
const afternoon = new Date(2026, 10, 27, 14, 5).getTime();

const entries: TrailEntry[] = [{ screen: 'start.trouble', answer: 'locked', at: afternoon }];
const journey: Walked = {
  trail: { entries },
  visited: visitedScreens(lakeside, entries),
  screen: screenOf(replay(lakeside, entries).snapshot),
  looked: [],
};

beforeAll(async () => {
  await Promise.all([loadFirst('en'), loadRest('en')]);
});
beforeEach(() => {
  vi.setSystemTime(afternoon);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

interface Desk {
  user: UserEvent;
  call: Call;
  announce: ReturnType<typeof vi.fn<(text: string) => void>>;
  container: HTMLElement;
}

async function open(): Promise<Desk> {
  const user = userEvent.setup();
  const call = new Call();
  const announce = vi.fn<(text: string) => void>();
  const target = document.body.appendChild(document.createElement('main'));
  const props = { organisation: lakeside, journey, call, announce };
  const { container } = render(RecordPanel, { target, props });
  await page.findByRole('button', { name: 'Copy as text' });
  return { user, call, announce, container };
}

const note = () => page.getByLabelText<HTMLInputElement>('Note');
const promise = () => page.getByLabelText<HTMLInputElement>('Promise');
const press = (user: UserEvent, name: string) => user.click(page.getByRole('button', { name }));
const copied = () => navigator.clipboard.readText();

describe('an agent with a caller on the line', () => {
  test('meets no barrier that axe knows', async () => {
    const { user, container } = await open();
    await user.type(note(), 'Code 482913{Enter}');
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('adds a note by Enter, hears that it is there, and writes the next', async () => {
    const { user, announce } = await open();
    await user.type(note(), 'They are at work{Enter}They have no email{Enter}');
    expect(announce).toHaveBeenLastCalledWith('The note is in the record.');
    expect(note()).toHaveValue('');
    expect(note()).toHaveFocus();
    expect(page.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('They are at work'),
      expect.stringContaining('They have no email'),
    ]);
  });

  test('is told where nothing is written, and is in the field', async () => {
    const { user, announce } = await open();
    await user.type(note(), '   {Enter}');
    expect(announce).toHaveBeenCalledWith('Write the note first.');
    expect(note()).toHaveFocus();
    expect(note()).toBeInvalid();
    expect(page.queryByRole('listitem')).toBeNull();
  });

  test('promises to call back, and the time stands in the ticket', async () => {
    const { user } = await open();
    await user.type(promise(), 'We call back');
    await user.type(page.getByLabelText('For when'), '14:30');
    await press(user, 'Add the promise');
    expect(page.getByLabelText('For when')).toHaveValue('');
    await press(user, 'Copy as text');
    expect(await copied()).toContain('Promised to the caller\n2:30 PM: We call back\n');
    await press(user, 'Copy as JSON');
    const [{ text, due }] = (JSON.parse(await copied()) as { promises: [Record<string, string>] })
      .promises;
    expect(text).toBe('We call back');
    expect(new Date(due!).getTime()).toBe(new Date(2026, 10, 27, 14, 30).getTime());
  });

  test('takes out what they wrote by mistake', async () => {
    const { user } = await open();
    await user.type(note(), 'Wrong caller{Enter}');
    await press(user, 'Remove: Wrong caller');
    expect(page.queryByText('Wrong caller')).toBeNull();
    expect(note()).toHaveFocus();
    await press(user, 'Copy as text');
    expect(await copied()).not.toContain('Wrong caller');
  });

  test('reads the record before it goes into the ticket', async () => {
    const { user } = await open();
    await user.click(page.getByText('Show the record'));
    expect(await page.findByText('Asked and answered')).toBeInTheDocument();
    expect(page.getByText(/My account is locked/)).toBeInTheDocument();
  });

  test('copies by hand where the browser does not copy', async () => {
    const { user, announce } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await press(user, 'Copy as text');
    await waitFor(() => expect(page.getByLabelText(/copy by hand/)).toHaveFocus());
    expect(page.getByLabelText<HTMLTextAreaElement>(/copy by hand/).value).toContain('Lakeside');
    expect(announce).toHaveBeenLastCalledWith(expect.stringContaining('does not copy it'));
  });

  test('saves it under a name that tells nothing of the call', async () => {
    const { user } = await open();
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:record';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    await press(user, 'Save as text');
    await press(user, 'Save as JSON');
    expect(saved).toEqual(['call.txt', 'call.json']);
  });
});

describe('an agent who types a run of digits', () => {
  const asked = () => page.queryByRole('group', { name: 'Look at these digits first' });

  test.each(['482913', '48-29-13', '4111 1111 1111 1111', '٤٨٢ ٩١٣'])(
    'such as %s is asked before it is in the record',
    async (digits) => {
      const { user, call, announce } = await open();
      await user.type(note(), `It is ${digits}{Enter}`);
      expect(asked()).toHaveFocus();
      expect(within(asked()!).getByText(`You wrote: ${digits}`)).toBeInTheDocument();
      expect(asked()).toHaveAccessibleDescription(/Is this a code, a card or a record number\?/);
      expect(call.notes).toEqual([]);
      expect(announce).not.toHaveBeenCalled();
    },
  );

  test('goes back to the field to change it, and loses nothing', async () => {
    const { user } = await open();
    await user.type(note(), 'The code is 482913{Enter}');
    await press(user, 'Change it');
    expect(asked()).toBeNull();
    expect(note()).toHaveFocus();
    expect(note()).toHaveValue('The code is 482913');
  });

  test('adds it without the digits', async () => {
    const { user, call } = await open();
    await user.type(note(), 'They read 482913 and 4829137 to a stranger{Enter}');
    await press(user, 'Add it without the digits');
    expect(call.notes.map(({ text }) => text)).toEqual([
      'They read [left out] and [left out] to a stranger',
    ]);
    expect(note()).toHaveFocus();
  });

  test('adds it as it is where the ticket needs it', async () => {
    const { user, call } = await open();
    await user.type(promise(), 'Call 555 013 422{Enter}');
    expect(call.promises).toEqual([]);
    await press(user, 'Add it as it is');
    expect(call.promises.map(({ text }) => text)).toEqual(['Call 555 013 422']);
  });

  test('writes times, rooms and short codes of errors without a question', async () => {
    const { user, call } = await open();
    await user.type(note(), 'Room 12, error 4821, at 10:30{Enter}');
    expect(asked()).toBeNull();
    expect(call.notes).toHaveLength(1);
  });
});

describe('when the call is over', () => {
  test('nothing of it is left for the next: no note, no promise, nothing half written', async () => {
    const { user, call, container } = await open();
    await user.type(note(), 'They are at work{Enter}They read 482913{Enter}');
    await user.type(promise(), 'We ring at ten{Enter}We wri');
    await user.type(page.getByLabelText('For when'), '09:00');
    await user.click(page.getByText('Show the record'));
    vi.setSystemTime(afternoon + 60_000);
    call.clear();
    await tick();
    expect(container).not.toHaveTextContent(/at work|482913|at ten|We wri/);
    const fields = [...container.querySelectorAll('input, textarea')];
    expect(fields.map((field) => (field as HTMLInputElement).value)).toEqual(['', '', '']);
    expect(call.start).toBe(afternoon + 60_000);
  });

  test('nothing was kept in the browser and nothing was sent', async () => {
    const { user } = await open();
    const kept = [
      vi.spyOn(Storage.prototype, 'setItem'),
      vi.spyOn(history, 'pushState'),
      vi.spyOn(history, 'replaceState'),
      vi.spyOn(Document.prototype, 'cookie', 'set'),
    ];
    const sent = [
      vi.spyOn(globalThis, 'fetch'),
      vi.spyOn(XMLHttpRequest.prototype, 'open'),
      vi.spyOn(HTMLFormElement.prototype, 'submit'),
      (navigator.sendBeacon = vi.fn<typeof navigator.sendBeacon>()),
      (globalThis.WebSocket = vi.fn<() => void>() as never),
    ];
    const submitted: boolean[] = [];
    const watch = (event: Event) => submitted.push(event.defaultPrevented);
    addEventListener('submit', watch);
    await user.type(note(), 'They are at work{Enter}');
    await user.type(promise(), 'We call back{Enter}');
    await press(user, 'Copy as text');
    await press(user, 'Copy as JSON');
    await user.click(page.getByText('Show the record'));
    removeEventListener('submit', watch);
    expect(submitted).toEqual([true, true]);
    for (const way of [...kept, ...sent]) expect(way).not.toHaveBeenCalled();
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
  });
});
