import { render, screen as page, within } from '@testing-library/svelte';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf } from '../../src/i18n/screen-words.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { organisationSchema } from '../../src/organisation/schema.ts';
import AdviceBody from '../../src/screens/AdviceBody.svelte';
import { hoursAt } from '../../src/organisation/desks.ts';
import { riverside, speakEnglish } from '../session/visit.ts';

const closed = { zone: 'America/New_York', week: {} };
const organisation = v.parse(organisationSchema, {
  ...riverside,
  careTeam: { phone: '555-0110', hours: 'always' },
  mainLine: { phone: '555-0110', hours: closed },
  recordsOffice: { phone: '555-0121', hours: closed },
  billing: { phone: '555-0123' },
});

beforeAll(speakEnglish);

test('somebody who is told to call a desk reads beside the number whether it is open now', async () => {
  const id = 'access.without-portal';
  const words = wordsOf({ id, answers: [] }, factsOf(organisation, i18n), organisation);
  const screen = { id, outcome: 'without-portal' } as const;
  render(AdviceBody, { screen, words, organisation, takesFocus: false });
  const line = page.getByRole('link', { name: '555-0121' }).closest('li')!;
  expect(await within(line).findByText('Closed now.')).toBeVisible();
});

test('nothing stands beside a number that no desk answers, or whose hours nobody knows', () => {
  expect(hoursAt('555-0199', organisation)).toBeUndefined();
  expect(hoursAt('555-0123', organisation)).toBeUndefined();
});

test('of two desks with one number the first named says when it is answered', () => {
  expect(hoursAt('555-0110', organisation)).toBe('always');
});
