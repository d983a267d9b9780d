import { screen as page, waitFor } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadFirst } from '../../src/i18n/load-words.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { heading, main, trailToKind, visit } from './visit.ts';

const connection = vi.hoisted(() => {
  let resolveDeepLink = () => {};
  const arrived = new Promise<void>((resolve) => (resolveDeepLink = resolve));
  return { works: false, arrived, resolveDeepLink };
});

vi.mock(import('../../src/i18n/load-words.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    loadRest: async (language) => {
      if (!connection.works) throw new Error('planted: no connection');
      await connection.arrived;
      await real.loadRest(language);
    },
  };
});

beforeAll(async () => {
  await loadFirst('en');
  i18n.changeLanguage('en');
});
beforeEach(() => history.replaceState(null, '', '/'));

test('a person whose connection fails keeps the answer, and can say it again', async () => {
  const entries = trailToKind('wait');
  const { user } = visit({ entries: entries.slice(0, -1) });
  const before = heading().textContent;
  const { answer } = entries.at(-1)!;
  await user.click(main().querySelector(`input[value="${answer}"]`)!);
  await user.click(page.getByRole('button', { name: 'Continue' }));
  await waitFor(() => expect(main()).toHaveTextContent('The next step did not load'));
  expect(heading()).toHaveTextContent(before);
  expect(main().querySelector(`input[value="${answer}"]`)).toBeChecked();
  expect(page.getAllByRole('link', { name: 'Help on one plain page' })).not.toHaveLength(0);

  connection.works = true;
  await user.click(page.getByRole('button', { name: 'Try again' }));
  await waitFor(
    () => expect(page.getByRole('status')).toHaveTextContent('The next step is on its way'),
    { timeout: 3000 },
  );
  expect(heading()).toHaveTextContent(before);
  connection.resolveDeepLink();
  await waitFor(() => expect(main()).toHaveAttribute('data-kind', 'wait'));
  await waitFor(() => expect(heading()).toHaveFocus());
});
