import { render, screen as page, within, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import * as v from 'valibot';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TrailEntry } from '../../src/flow/replay.ts';
import type { Screen } from '../../src/flow/screen.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import checklistWords from '../../src/locales/en/checklist.json' with { type: 'json' };
import common from '../../src/locales/en/common.json' with { type: 'json' };
import { organisationSchema } from '../../src/organisation/schema.ts';
import Checklist from '../../src/checklist/Checklist.svelte';
import type { ScreenProps, Typed } from '../../src/screens/screen-props.ts';
import { typedText } from '../screens/typed.svelte.ts';

const riverside = v.parse(organisationSchema, {
  name: 'Riverside Health',
  portal: { name: 'River Chart' },
  support: {
    phone: '555 0134',
    staffPhone: '555 0199',
    tty: '555 0135',
    email: 'help@river.example',
  },
});
const unknown = v.parse(organisationSchema, { name: 'Anywhere', portal: { name: 'the portal' } });

beforeAll(() => {
  const start = {
    trouble: { title: 'What happens?', answers: { locked: 'My account is locked' } },
  };
  const lockout = { reset: { title: 'Reset your password' } };
  const who = { title: 'Who asks?', answers: { patient: 'I do', caregiver: 'I help somebody' } };
  i18n.addResourceBundles('en', {
    common,
    checklist: checklistWords,
    start,
    lockout,
    support: { who },
  });
});

type Step = [screen: string, kind: Screen['kind'], answer: string];
const told: Step[] = [
  ['start.trouble', 'question', 'locked'],
  ['lockout.reset', 'advice', 'failed'],
];

const words = {
  ...{ title: 'Get ready to call', ask: '', choices: [], lead: [] },
  ...{
    steps: [{ name: 'call', text: 'Call support.', rules: [] }],
    why: [],
    avoid: [],
    otherwise: [],
  },
  notes: [],
};

interface Visit {
  organisation?: ScreenProps<'checklist'>['organisation'];
  steps?: Step[];
  typed?: Typed;
  at?: number;
}

function visit({ organisation = riverside, steps = told, ...rest }: Visit = {}) {
  const { typed, ontype } = typedText(rest.typed);
  const announce = vi.fn();
  const onchange = vi.fn();
  const at = rest.at ?? Date.UTC(2026, 10, 23, 20, 42);
  const props = {
    screen: { id: 'support.checklist', kind: 'checklist', outcome: 'staff', answers: [] } as never,
    entries: steps.map(([screen, , answer]) => ({ screen, answer, at }) as TrailEntry),
    visited: steps.map(
      ([id, kind, answer]) =>
        ({
          ...{ id, kind, answers: [answer], clock: 'lockout' },
        }) as never,
    ),
    looked: [],
    role: undefined,
    ...{ words, organisation, typed, announce, facts: {}, chosen: undefined, takesFocus: true },
    ...{ ontype, onchange, onanswer: vi.fn(), ontouch: vi.fn(), onmissing: vi.fn() },
  };
  const target = document.body.appendChild(document.createElement('main'));
  const { container, unmount } = render(Checklist, { target, props });
  const paper = container.querySelector<HTMLElement>('.on-paper')!;
  return { container, unmount, announce, onchange, typed, paper };
}

const field = (label: string) => page.getByLabelText<HTMLInputElement>(label);
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(page.getByRole('button', { name }));
/** Opens a part of the list that is closed at first. */
const openPart = (user: ReturnType<typeof userEvent.setup>, title: string) =>
  user.click(page.getAllByText(title).find(({ localName }) => localName === 'summary')!);
const toFill = 'Add what you know';
const clipboard = () => navigator.clipboard.readText();

describe('somebody who gets ready to call', () => {
  test('finds no barrier that axe knows, and nothing that could send what they type', async () => {
    const { container } = visit();
    await waitFor(() =>
      expect(page.getByRole('heading', { level: 1, name: words.title })).toHaveFocus(),
    );
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(container.querySelector('form')).toBeNull();
    expect(container.querySelector('[type=submit], [type=radio], [name], [action]')).toBeNull();
  });

  test('sees what the journey has told, with what was tried and when', () => {
    visit();
    const section = (name: string) =>
      page.getAllByRole('heading', { name })[0]!.closest('section')!;
    const told = section('What you told us');
    expect(told).toHaveTextContent('What happens? My account is locked');
    expect(told).toHaveTextContent('Reset your password That did not work Nov 23, 8:42 PM');
    expect(section('What to say first')).toHaveTextContent(
      'I need help with River Chart. This is the trouble: My account is locked',
    );
  });

  test('puts right from here what they said', async () => {
    const user = userEvent.setup();
    const { onchange } = visit();
    await press(user, 'Change: What happens?');
    expect(onchange).toHaveBeenCalledWith(0);
  });

  test('still sees what they tried before they started again', () => {
    const again: Step = ['lockout.reset', 'advice', 'start-again'];
    visit({ steps: [...told, again] });
    expect(page.queryByRole('region', { name: 'What you told us' })).toBeNull();
    expect(page.getAllByText(/Reset your password – That did not work/)).toHaveLength(2);
  });

  test('can call from here', () => {
    visit();
    expect(page.getAllByRole('link', { name: '555 0134' })[0]).toHaveAttribute(
      'href',
      'tel:5550134',
    );
  });

  test('learns where a true number stands, if we do not know it', () => {
    visit({ organisation: unknown });
    expect(page.getAllByText(/on your card, a letter or a bill/)[0]).toBeInTheDocument();
    expect(page.queryByRole('link')).toBeNull();
  });

  test('finds again what they typed when they come back to the screen', async () => {
    const user = userEvent.setup();
    const { typed, unmount } = visit();
    await openPart(user, toFill);
    await user.type(field('Patient’s full name'), 'Ana Lee');
    unmount();
    visit({ typed });
    expect(field('Patient’s full name')).toHaveValue('Ana Lee');
  });

  test('has what they typed sent to no translator, wherever it stands outside a field', () => {
    visit({ typed: { name: 'Ana Lee', message: 'Error 42', note: 'Please write' } });
    for (const typed of [/Ana Lee/, /Error 42/, /Please write/]) {
      const outside = page.getAllByText(typed).filter(({ localName }) => localName === 'span');
      expect(outside.length).toBeGreaterThan(1);
      for (const text of outside) expect(text.closest('[translate=no]')).not.toBeNull();
    }
  });

  test('is not taken elsewhere by Enter', async () => {
    const user = userEvent.setup();
    const submitted = vi.fn((event: Event) => event.defaultPrevented);
    addEventListener('submit', submitted, { once: true });
    visit();
    await openPart(user, toFill);
    await user.type(field('Message or code you saw'), 'Error 42{Enter}');
    expect(submitted.mock.results.every(({ value }) => value)).toBe(true);
    expect(field('Message or code you saw')).toHaveValue('Error 42');
  });

  test('has device and time filled in, and can put them right', async () => {
    const user = userEvent.setup();
    const { paper } = visit();
    await openPart(user, toFill);
    expect(field('When you saw it').value).toContain('Nov 23, 8:42 PM');
    await user.clear(field('Device, browser or app'));
    await user.type(field('Device, browser or app'), 'The app on my phone');
    expect(paper).toHaveTextContent('The app on my phone');
  });
});

test('a caregiver is asked who they are, a patient is not', async () => {
  const user = userEvent.setup();
  const { unmount } = visit();
  await openPart(user, toFill);
  expect(page.queryByLabelText('How you know the patient')).toBeNull();
  unmount();
  visit({ steps: [...told, ['support.who', 'question', 'caregiver']] });
  await openPart(user, toFill);
  expect(field('How you know the patient')).toBeInTheDocument();
});

test('staff with a caller get the number and the first words that are theirs', () => {
  visit({ steps: [['start.trouble', 'question', 'caller']] });
  expect(page.getAllByRole('link', { name: '555 0199' })[0]).toBeInTheDocument();
  expect(page.getAllByText(/I have a caller/)[0]).toBeInTheDocument();
});

test('staff with a caller are sent to no desk of patients, and told nothing of what a desk asks', () => {
  const support = { ...riverside.support, staffPhone: 'unknown' as const };
  visit({
    organisation: { ...riverside, support },
    steps: [['start.trouble', 'question', 'caller']],
  });
  expect(page.queryByText(/555 0134|555 0135/)).toBeNull();
  expect(page.getAllByText(/those who run the portal/)[0]).toBeInTheDocument();
  expect(page.queryByText('What to bring to the desk')).toBeNull();
  expect(page.queryByText('What happens next')).toBeNull();
});

describe('the list leaves the page', () => {
  beforeEach(() => vi.restoreAllMocks());

  test('as text, and says so to those who hear the page', async () => {
    const user = userEvent.setup();
    const { announce } = visit({ typed: { name: 'Ana Lee' } });
    await press(user, 'Copy as text');
    expect(await clipboard()).toContain('Patient’s full name: Ana Lee');
    expect(announce).toHaveBeenCalledWith('The list is copied. You can paste it now.');
  });

  test('by hand, where the browser does not let us copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    visit({ typed: { name: 'Ana Lee' } });
    await press(user, 'Copy as text');
    expect(field('The list as text').value).toContain('Ana Lee');
    await waitFor(() => expect(field('The list as text')).toHaveFocus());
  });

  test('as an email that names nobody, unless they tick it', async () => {
    const user = userEvent.setup();
    const drafts: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      drafts.push(decodeURIComponent(this.href));
    });
    visit({ typed: { name: 'Ana Lee', message: 'Error 42' } });
    await openPart(user, 'Send it by email');
    await press(user, 'Write an email');
    await user.click(field('Put details of the patient in the email'));
    await press(user, 'Write an email');
    expect(drafts[0]).toMatch(/^mailto:help@river\.example\?.*Error 42/s);
    expect(drafts[0]).not.toContain('Ana Lee');
    expect(drafts[1]).toContain('Ana Lee');
  });

  test('on paper with all that was typed and not one button', () => {
    const { paper } = visit({ typed: { name: 'Ana Lee', note: 'First\nsecond' } });
    expect(paper).toHaveTextContent('Ana Lee');
    expect(paper).toHaveTextContent('First second');
    expect(within(paper).queryAllByRole('button', { hidden: true })).toEqual([]);
    expect(paper.querySelector('input, textarea')).toBeNull();
  });

  test('in large print only for the time of printing', async () => {
    const user = userEvent.setup();
    const page = document.documentElement;
    window.print = vi.fn(() => expect(page).toHaveClass('large-print'));
    visit();
    await press(user, 'Large print');
    expect(window.print).toHaveBeenCalled();
    dispatchEvent(new Event('afterprint'));
    expect(page).not.toHaveClass('large-print');
  });

  test('on a shared computer, copy, file and print come last and say what stays behind', async () => {
    const user = userEvent.setup();
    visit();
    const names = () =>
      page
        .getAllByRole('button')
        .map(({ textContent }) => textContent.trim())
        .filter((name) => name !== 'Change');
    expect(names()[0]).toBe('Copy as text');
    await user.click(field('This computer is shared'));
    expect(names().slice(-4)).toEqual([
      ...['Copy as text', 'Print', 'Save as a file', 'Large print'],
    ]);
    expect(page.getByText(/stays in the folder for downloads/)).toBeInTheDocument();
  });
});

describe('somebody who has to wait', () => {
  const sunday = Date.UTC(2026, 10, 22, 20, 42);
  const withHours = v.parse(organisationSchema, {
    ...{
      name: 'Riverside Health',
      portal: { name: 'River Chart' },
      lockout: { lasts: '30 minutes' },
    },
    support: { hours: { zone: 'UTC', week: { monday: [['08:00', '17:00']] } } },
  });
  const files: Blob[] = [];

  beforeEach(() => {
    files.length = 0;
    vi.useFakeTimers({ toFake: ['Date'], now: sunday });
    URL.createObjectURL = vi.fn((file: Blob) => `blob:${files.push(file)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    return () => vi.useRealTimers();
  });

  test('for support to open is told when, and can be reminded by an entry that tells nothing', async () => {
    const user = userEvent.setup();
    visit({ organisation: withHours });
    expect((await page.findAllByText(/Closed now\. Opens/))[0]).toBeInTheDocument();
    await press(user, 'Remind me at opening time');
    const entry = await files[0]!.text();
    expect(entry).toContain('DTSTART:20261123T080000Z');
    expect(entry).toContain('SUMMARY:Phone call');
    expect(entry).not.toContain('River');
  });

  test('for a lock to end can be reminded of that', async () => {
    const user = userEvent.setup();
    const wait: Step = ['lockout.wait', 'wait', 'cannot-wait'];
    visit({ organisation: withHours, steps: [...told, wait], at: sunday });
    await press(user, 'Remind me when the wait is over');
    expect(await files[0]!.text()).toContain('DTSTART:20261122T211200Z');
  });

  test('no more is offered no reminder', () => {
    const wait: Step = ['lockout.wait', 'wait', 'failed'];
    visit({ organisation: withHours, steps: [...told, wait], at: sunday - 3_600_000 });
    expect(page.queryByRole('button', { name: 'Remind me when the wait is over' })).toBeNull();
  });
});

describe('a note that may hold a secret', () => {
  const typed = () => ({ note: 'I typed 4821 twice', name: 'Ana Lee 1970' });

  test('is asked about once, before the list leaves the page', async () => {
    const user = userEvent.setup();
    const { announce } = visit({ typed: typed() });
    await press(user, 'Copy as text');
    const question = page.getByRole('group', { name: 'Is there a secret in your note?' });
    await waitFor(() => expect(question).toHaveFocus());
    expect(question).toHaveTextContent('4821');
    expect(announce).not.toHaveBeenCalled();

    await press(user, 'It is no secret, go on');
    expect(await clipboard()).toContain('I typed 4821 twice');
    await waitFor(() => expect(page.getByRole('button', { name: 'Copy as text' })).toHaveFocus());

    await press(user, 'Copy as text');
    expect(page.queryByRole('group', { name: 'Is there a secret in your note?' })).toBeNull();
  });

  test('can be changed', async () => {
    const user = userEvent.setup();
    visit({ typed: typed() });
    await press(user, 'Copy as text');
    await press(user, 'Change the note');
    await waitFor(() => expect(field('Note')).toHaveFocus());
    await user.clear(field('Note'));
    await press(user, 'Copy as text');
    expect(await clipboard()).not.toContain('4821');
  });

  test('is not on paper until then, however the page is printed', async () => {
    const user = userEvent.setup();
    window.print = vi.fn();
    const { paper } = visit({ typed: typed() });
    expect(paper).not.toHaveTextContent('4821');
    expect(paper).toHaveTextContent('Left out, as it may hold a code or password.');
    await press(user, 'Print');
    await press(user, 'It is no secret, go on');
    expect(paper).toHaveTextContent('4821');
    expect(window.print).toHaveBeenCalledOnce();
  });

  test('other fields are left alone', async () => {
    const user = userEvent.setup();
    visit({ typed: { record: '12345678', born: '27 March 1970' } });
    await press(user, 'Copy as text');
    expect(await clipboard()).toContain('12345678');
  });
});
