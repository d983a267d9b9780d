import { screen as page } from '@testing-library/svelte';
import { fireEvent } from '@testing-library/dom';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { heading, main, speakEnglish, trailToKind, visit } from './visit.ts';

const minutes = async (count: number) => {
  vi.advanceTimersByTime(count * 60_000);
  await tick();
};

beforeAll(speakEnglish);
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('after 15 idle minutes a cover hides every answer, and carrying on brings them back', async () => {
  visit({ entries: trailToKind('wait') });
  await minutes(14);
  expect(main()).toHaveAttribute('data-kind', 'wait');
  await minutes(2);
  expect(heading()).toHaveTextContent('Are you still there?');
  vi.advanceTimersByTime(100);
  expect(heading()).toHaveFocus();
  expect(page.queryByText('What you told us')).toBeNull();

  await fireEvent.click(page.getByRole('button', { name: 'Carry on' }));
  expect(main()).toHaveAttribute('data-kind', 'wait');
  expect(page.getByText('What you told us')).toBeVisible();
});

test('a person at the cover can clear and leave', async () => {
  visit({ entries: trailToKind('wait') });
  await minutes(16);
  await fireEvent.click(page.getByRole('button', { name: 'Clear and leave' }));
  expect(main().dataset.screen).toMatch(/^start\./);
  expect(page.queryByText('What you told us')).toBeNull();
});

test('any key, tap or scroll keeps the page as it is', async () => {
  visit({ entries: trailToKind('wait') });
  for (const sign of ['keydown', 'pointerdown', 'scroll']) {
    await minutes(14);
    window.dispatchEvent(new Event(sign));
  }
  await minutes(14);
  expect(main()).toHaveAttribute('data-kind', 'wait');
});

test('nothing is covered where nothing was said', async () => {
  visit();
  await minutes(60);
  expect(main().dataset.screen).toMatch(/^start\./);
});

test('a laptop that slept past the time wakes up covered', async () => {
  visit({ entries: trailToKind('wait') });
  vi.setSystemTime(Date.now() + 60 * 60_000);
  window.dispatchEvent(new Event('pageshow'));
  await tick();
  expect(heading()).toHaveTextContent('Are you still there?');
});

test('a clock that is set back does not put the cover off', async () => {
  visit({ entries: trailToKind('wait') });
  vi.setSystemTime(Date.now() - 60 * 60_000);
  await minutes(16);
  expect(heading()).toHaveTextContent('Are you still there?');
});
