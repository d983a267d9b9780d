import { screen as page } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { goOn, heading, main, radios, speakEnglish, visit } from '../session/visit.ts';

const fault = vi.hoisted(() => ({ on: '' }));

vi.mock(import('../../src/i18n/screen-words.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    wordsOf: (screen, ...rest) => {
      if (fault.on === 'everything but the start' && !screen.id.startsWith('start.')) {
        throw new Error('planted');
      }
      return real.wordsOf(screen, ...rest);
    },
  };
});

beforeAll(speakEnglish);
afterEach(() => (fault.on = ''));

test('a screen that throws leaves a sentence, the support line and the answers', async () => {
  const { user } = visit();
  fault.on = 'everything but the start';
  await user.click(radios()[0]!);
  await user.click(goOn());
  expect(heading()).toHaveTextContent('This step did not work');
  expect(main()).toHaveTextContent('555-0134');
  expect(page.getByRole('button', { name: /^Change: / })).toBeVisible();

  fault.on = '';
  await user.click(page.getByRole('button', { name: 'Try again' }));
  expect(heading()).not.toHaveTextContent('This step did not work');
});

test('a screen that throws again and again lets the person start again', async () => {
  const { user } = visit();
  fault.on = 'everything but the start';
  await user.click(radios()[0]!);
  await user.click(goOn());
  await user.click(page.getAllByRole('button', { name: 'Start again' })[0]!);
  expect(main().dataset.screen).toMatch(/^start\./);
});
