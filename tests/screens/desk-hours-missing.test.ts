import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import DeskHours from '../../src/screens/DeskHours.svelte';

vi.mock('../../src/i18n/opening-now.ts', () => ({
  openingNow: () => Promise.reject(new Error('The connection is gone')),
}));

test('somebody whose connection is gone reads the number without its hours, and nothing breaks', async () => {
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  const { container } = render(DeskHours, { hours: 'always' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', unheard);
  expect(container.querySelector('span')).toBeNull();
  expect(unheard).not.toHaveBeenCalled();
});
