import { render, screen as page, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { flushSync, type Component } from 'svelte';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { TrailEntry } from '../../src/flow/replay.ts';
import { kinds, type Kind } from '../../src/flow/meta.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf } from '../../src/i18n/screen-words.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import type { AnyScreenProps } from '../../src/screens/screen-props.ts';
import { views } from '../../src/session/views.ts';
import {
  goOn,
  heading,
  radios,
  riverside,
  screenAt,
  speakEnglish,
  trailToKind,
} from '../session/visit.ts';

beforeAll(speakEnglish);

function show(entries: TrailEntry[], organisation = riverside) {
  const screen = screenAt(entries);
  const said = {
    onanswer: vi.fn(),
    ontype: vi.fn(),
    ontouch: vi.fn(),
    onmissing: vi.fn(),
    announce: vi.fn(),
  };
  const facts = factsOf(organisation, i18n);
  const words = wordsOf(screen, facts, organisation);
  const View = views[screen.kind] as Component<AnyScreenProps>;
  const props = {
    ...{ screen, words, organisation, facts, entries, visited: [], looked: [], chosen: undefined },
    ...{ causes: [], onlook: vi.fn(), role: undefined },
    ...{ typed: {}, takesFocus: true, ...said },
  };
  const target = document.body.appendChild(document.createElement('main'));
  const { container } = render(View, { target, props });
  return { screen, words, container, ...said };
}

describe.each(Object.keys(kinds) as Kind[])('somebody on a screen of kind %s', (kind) => {
  test('finds one heading, which has the focus, and no barrier that axe knows', async () => {
    const { container, words } = show(trailToKind(kind));
    await waitFor(() =>
      expect(page.getByRole('heading', { level: 1, name: words.title })).toHaveFocus(),
    );
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('is offered what the flow offers, and nothing else', () => {
    const { container, screen } = show(trailToKind(kind));
    const choices = 'form input[type=radio], button[value]:not([value=""])';
    const offered = [...container.querySelectorAll<HTMLInputElement>(choices)];
    expect(offered.map(({ value }) => value)).toEqual(screen.answers);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});

test('an answer counts when Continue is pressed, not before', async () => {
  const user = userEvent.setup();
  const { onanswer, ontouch, screen } = show(trailToKind('question'));
  await user.click(radios()[1]!);
  expect(ontouch).toHaveBeenCalled();
  expect(onanswer).not.toHaveBeenCalled();
  await user.click(goOn());
  expect(onanswer).toHaveBeenCalledExactlyOnceWith(screen.answers[1]);
});

describe('somebody who waits', () => {
  const twelve = new Date(2026, 10, 23, 12, 0).getTime();
  const waiting = () => trailToKind('wait').map((entry) => ({ ...entry, at: twelve }));

  test('sees how long and until when, and hears it only when they ask', async () => {
    vi.useFakeTimers({ now: twelve + 5 * 60_000 });
    const { announce, container } = show(waiting());
    expect(container).toHaveTextContent(/Wait 20 minutes, until 12:20/);
    expect(container).toHaveTextContent('15 minutes to go');
    vi.advanceTimersByTime(60_000);
    expect(announce).not.toHaveBeenCalled();
    page.getByRole('button', { name: 'How long now?' }).click();
    expect(announce).toHaveBeenCalledExactlyOnceWith('14 minutes to go.');
    vi.useRealTimers();
  });

  test('for days sees hours, and on which day they end', () => {
    vi.useFakeTimers({ now: twelve });
    const { container } = show(waiting(), {
      ...riverside,
      lockout: { ...riverside.lockout, lasts: '2880 minutes' },
    });
    expect(container).toHaveTextContent(/Wait 48 hours, until Wednesday.* 12:00/);
    vi.setSystemTime(twelve + 45.5 * 60 * 60_000);
    vi.advanceTimersByTime(1000);
    flushSync();
    expect(container).toHaveTextContent('2 hours, 30 minutes to go');
    vi.useRealTimers();
  });

  test.each([
    ['1 hour', '1 hour'],
    ['2 days', '2 days'],
    ['60 minutes', '60 minutes'],
    ['150 minutes', '2 hours, 30 minutes'],
  ])('reads a wait of %s as %s', (lasts, said) => {
    vi.useFakeTimers({ now: twelve });
    const { container } = show(waiting(), {
      ...riverside,
      lockout: { ...riverside.lockout, lasts },
    });
    expect(container).toHaveTextContent(`Wait ${said}, until `);
    vi.useRealTimers();
  });

  test('is told once when the wait is over', () => {
    vi.useFakeTimers({ now: twelve + 19.9 * 60_000 });
    const { announce } = show(waiting());
    vi.advanceTimersByTime(5 * 60_000);
    expect(announce).toHaveBeenCalledExactlyOnceWith('The wait is over. You can try now.');
    vi.useRealTimers();
  });

  test('is not told to wait longer because the clock was set back', () => {
    vi.useFakeTimers({ now: twelve - 60 * 60_000 });
    const { container } = show(waiting());
    expect(container).toHaveTextContent('20 minutes to go');
    vi.useRealTimers();
  });

  test('is given the time where the staff are, if that is another', () => {
    vi.useFakeTimers({ now: twelve });
    const hours = { zone: 'Pacific/Kiritimati', week: {} } as never;
    const { container } = show(waiting(), {
      ...riverside,
      support: { ...riverside.support, hours },
    });
    expect(container).toHaveTextContent(/That is .* where the portal’s staff are/);
    vi.useRealTimers();
  });
});

describe('somebody whom staff can help', () => {
  const staff = () =>
    trailToKind('outcome', (entries) => {
      const screen = screenAt(entries);
      return 'outcome' in screen && screen.outcome === 'staff' && !screen.id.startsWith('support.');
    });

  test('sees the number, and can go on to the list for the call', async () => {
    const { onanswer } = show(staff());
    expect(heading()).toBeVisible();
    expect(page.getByText('Support can help you from here')).toBeVisible();
    expect(page.getByRole('link', { name: '555-0134' })).toHaveAttribute('href', 'tel:5550134');
    page.getByRole('button', { name: 'Make a list for the call' }).click();
    expect(onanswer).toHaveBeenCalledExactlyOnceWith('contact-support');
  });

  test('is told that nobody else can where the organisation says so', () => {
    const said: TrailEntry[] = [
      { screen: 'start.trouble', answer: 'code', at: 0 },
      { screen: 'security-code.trouble', answer: 'changed', at: 0 },
      { screen: 'contact-details.reach', answer: 'neither', at: 0 },
    ];
    const securityCode = { ...riverside.securityCode, changeNeeds: 'staff' as const };
    const { screen } = show(said, { ...riverside, securityCode });
    expect(screen.id).toBe('contact-details.ask-staff');
    expect(page.getByText('Only staff can fix this')).toBeVisible();
  });

  test('is told whose number it is', () => {
    const support = { ...riverside.support, phoneIs: 'the portal help desk' };
    show(staff(), { ...riverside, support });
    expect(page.getByText('There you reach the portal help desk.')).toBeVisible();
  });

  test('is told where a true number stands when we do not know it', () => {
    const support = { ...riverside.support, phone: 'unknown' };
    show(staff(), { ...riverside, support });
    expect(page.getByText(/Look for the phone number on your card/)).toBeVisible();
  });
});

test('somebody who is advised reads what holds at the place, each of it once', () => {
  const organisation = { ...riverside, lockout: { ...riverside.lockout, attempts: 4 } };
  const { container } = show(trailToKind('advice'), organisation);
  const list = page.getByRole('heading', { name: `What holds at ${riverside.portal.name}` });
  const said = [...list.nextElementSibling!.querySelectorAll('li')].map(
    ({ textContent }) => textContent,
  );
  expect(said.length).toBeGreaterThan(0);
  for (const fact of said) expect(container.textContent!.split(fact)).toHaveLength(2);
});

test('somebody who is asked is not told what holds at the place', () => {
  show(trailToKind('question'));
  expect(page.queryByRole('heading', { name: /^What holds at/ })).toBeNull();
});
