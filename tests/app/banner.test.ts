import { screen as page } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import { main, speakEnglish, trailToKind, visit } from '../session/visit.ts';

beforeAll(speakEnglish);

test('a person whose later answers no longer fit is told so, on the page and by the status', () => {
  const entries = trailToKind('wait');
  visit({ entries: [...entries, { screen: 'start.trouble', answer: 'no-such-answer', at: 0 }] });
  expect(main()).toHaveAttribute('data-kind', 'wait');
  expect(main()).toHaveTextContent('no longer fit');
  expect(page.getByRole('status')).toHaveTextContent('no longer fit');
});

test('a person who asked for an unknown organisation is told so and can go on', () => {
  visit({ banner: 'noOrganisation' });
  expect(main()).toHaveTextContent('We could not load the rules');
  expect(page.getAllByRole('radio').length).toBeGreaterThan(1);
});
