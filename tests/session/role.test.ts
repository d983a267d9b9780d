import { screen as page, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TrailEntry } from '../../src/flow/replay.ts';
import { goOn, heading, main, speakEnglish, visit } from './visit.ts';

beforeAll(speakEnglish);
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  history.replaceState(null, '', '/');
});
afterEach(() => vi.useRealTimers());

type User = ReturnType<typeof visit>['user'];

const press = (user: User, name: string) => user.click(page.getByRole('button', { name }));
const underHeading = (text: string) => within(main()).queryByText(text);

/** Somebody has said this, in this order. */
const said = (...steps: string[]) =>
  steps.map((step): TrailEntry => {
    const [screen, answer] = step.split('/') as [TrailEntry['screen'], string];
    return { screen, answer, at: Date.now() };
  });

const forChild = () =>
  said('start.trouble/inside', 'start.inside/for-someone', 'proxy.trouble/not-asked').concat(
    said('proxy.whose/child'),
  );

describe('a parent who said that it is for their child', () => {
  test('reads so under every heading, and can change it there', async () => {
    const { user } = visit({ entries: forChild() });
    expect(underHeading('For your child')).toBeVisible();
    await press(user, 'Change: For your child');
    expect(heading()).toHaveTextContent('Whose record is it?');
  });

  test('still reads so after Start again, and after they were away', async () => {
    const { user } = visit({ entries: forChild() });
    await press(user, 'Start again');
    expect(underHeading('For your child')).toBeVisible();
    vi.advanceTimersByTime(16 * 60_000);
    await tick();
    expect(underHeading('For your child')).toBeNull();
    await press(user, 'Carry on');
    expect(underHeading('For your child')).toBeVisible();
  });

  test('is asked anew once it is for somebody else, and Back does not bring it back', async () => {
    const { user } = visit({ entries: forChild() });
    await press(user, 'For somebody else');
    expect(main().dataset.screen).toBe('start.trouble');
    expect(underHeading('For your child')).toBeNull();
    expect(history.state).toMatchObject({ trail: { entries: [], redo: [] }, depth: 0 });
  });

  test('is forgotten at Clear and leave', async () => {
    const { user } = visit({ entries: forChild() });
    await press(user, 'Clear and leave');
    expect(underHeading('For your child')).toBeNull();
  });

  test('is forgotten at Clear and leave on the cover', async () => {
    const { user } = visit({ entries: forChild() });
    vi.advanceTimersByTime(16 * 60_000);
    await tick();
    await press(user, 'Clear and leave');
    expect(underHeading('For your child')).toBeNull();
  });
});

test('whose answers are of another release is told so, and keeps what still fits', () => {
  const ofLater = said(
    'start.trouble/inside',
    'start.inside/for-someone',
    'proxy.trouble/not-asked',
  );
  visit({ entries: [...ofLater, ...said('proxy.whose/grandchild', 'proxy.tie/parent')] });
  expect(heading()).toHaveTextContent('Whose record is it?');
  expect(page.getAllByText(/Some of your later answers no longer fit/)[0]).toBeVisible();
  expect(underHeading('For someone you help')).toBeVisible();
});

test('a patient reads no such line, and is offered nobody else', () => {
  visit({ entries: said('start.trouble/locked') });
  expect(page.queryByRole('button', { name: 'For somebody else' })).toBeNull();
  expect(within(main()).queryByText(/^For /)).toBeNull();
});

test('whoever needs care today reads so until the day is over', async () => {
  vi.setSystemTime(new Date(2026, 10, 26, 23, 30));
  const { user, unmount } = visit();
  await press(user, 'I need care or a refill today');
  expect(underHeading('You need care today')).toBeVisible();
  const { trail } = history.state as { trail: { entries: TrailEntry[] } };
  unmount();
  vi.setSystemTime(new Date(2026, 10, 27, 0, 30));
  visit({ entries: trail.entries });
  expect(underHeading('You need care today')).toBeNull();
});

describe('staff with somebody on the line', () => {
  const staff = 'For someone who called';

  test('are led to the first question, and still spoken to as staff there', async () => {
    const { user } = visit();
    await press(user, 'I am helping someone who called');
    await user.click(page.getByLabelText('Find the caller’s trouble, step by step'));
    await user.click(goOn());
    expect(main().dataset.screen).toBe('start.trouble');
    expect(underHeading(staff)).toBeVisible();
  });

  test('find no number of their own desk on any side of the page', () => {
    visit({ entries: [...said('start.trouble/caller', 'support.caller/walk'), ...lockedOut()] });
    expect(page.queryByText(/555-0134/)).toBeNull();
    expect(page.getByText(/Pass it on to those who run the portal/)).toBeVisible();
    expect(
      page.getAllByRole('button', { name: 'Write it down for another desk' })[0],
    ).toBeVisible();
  });

  test('write down for the next desk what was said, in one step', async () => {
    const { user } = visit({
      entries: [...said('start.trouble/caller', 'support.caller/walk'), ...lockedOut()],
    });
    await user.click(page.getAllByRole('button', { name: 'Write it down for another desk' })[0]!);
    expect(main().dataset.screen).toBe('support.checklist');
    expect(heading()).toHaveTextContent('A note for the next desk');
    expect(within(main()).getAllByText(/I have a caller who needs help with/)[0]).toBeVisible();
  });

  test('begin with nothing of the last caller when the next one calls', async () => {
    const { user } = visit({
      entries: [...said('start.trouble/caller', 'support.caller/walk'), ...lockedOut()],
    });
    await press(user, 'New caller');
    expect(main().dataset.screen).toBe('support.caller');
    expect(underHeading(staff)).toBeVisible();
    expect(history.state).toMatchObject({ trail: { entries: [{ answer: 'caller' }] }, depth: 0 });
  });
});

/** A lock that nobody knows the end of: an end with staff. */
function lockedOut() {
  return said('start.trouble/locked', 'lockout.cause/disabled', 'lockout.disabled/disabled');
}
