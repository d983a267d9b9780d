import { screen as page } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Screen } from '../../src/flow/screen.ts';
import { goOn, heading, main, radios, riverside, speakEnglish, visit } from './visit.ts';

/** Every screen after the first is one that somebody near must not see. */
vi.mock(import('../../src/flow/screen.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    screenOf: (snapshot): Screen => {
      const screen = real.screenOf(snapshot);
      return screen.id.startsWith('start.') ? screen : { ...screen, private: true };
    },
  };
});

beforeAll(speakEnglish);
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  history.replaceState(null, '', '/');
});
afterEach(() => vi.useRealTimers());

test('a private screen shows in neither the address nor the title', async () => {
  const { user } = visit();
  await user.click(radios()[0]!);
  await user.click(goOn());
  expect(main()).toHaveAttribute('data-private');
  expect(location.href).not.toContain('#');
  expect(document.title).toBe(`Help to sign in – ${riverside.name}`);
  expect(document.title).not.toContain(heading().textContent);
});

test('a private screen is forgotten after the idle time, with a warning before', async () => {
  const { user } = visit();
  await user.click(radios()[0]!);
  await user.click(goOn());
  vi.advanceTimersByTime(13 * 60_000);
  await tick();
  expect(
    page.getByText(/will be cleared in two minutes/, { selector: '.warning p' }),
  ).toBeVisible();
  vi.advanceTimersByTime(3 * 60_000);
  await tick();
  await user.click(page.getByRole('button', { name: 'Carry on' }));
  expect(main().dataset.screen).toMatch(/^start\./);
  expect(history.state).toMatchObject({ trail: { entries: [], redo: [] } });
});
