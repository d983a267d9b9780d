import { render, screen as page } from '@testing-library/svelte';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf } from '../../src/i18n/resolve.ts';
import { factsOf } from '../../src/organisation/facts.ts';
import { organisationSchema } from '../../src/organisation/schema.ts';
import DeskHours from '../../src/screens/DeskHours.svelte';
import { deskHours } from '../../src/screens/desk-hours.ts';
import { riverside, speakEnglish } from '../app/visit.ts';

const closed = { zone: 'America/New_York', week: {} };
const organisation = v.parse(organisationSchema, {
  ...riverside,
  careTeam: { phone: '555-0110', hours: 'always' },
  mainLine: { phone: '555-0110', hours: closed },
  recordsOffice: { phone: '555-0121', hours: closed },
  billing: { phone: '555-0123' },
});

beforeAll(speakEnglish);

const wordsAt = (id: 'access.without-portal' | 'support.medical' | 'lockout.staff') =>
  wordsOf({ id, answers: [] }, factsOf(organisation, i18n), organisation);

test('somebody who is told to call a desk reads whether it is open now', async () => {
  render(DeskHours, { words: wordsAt('access.without-portal'), organisation });
  expect(await page.findByText('555-0110: Open now.')).toBeVisible();
  expect(page.getByText('555-0121: Closed now.')).toBeVisible();
});

test('a number that two desks share stands there once, and one without hours does not', () => {
  const numbers = deskHours(wordsAt('access.without-portal'), organisation).keys();
  expect([...numbers]).toEqual(['555-0110', '555-0121']);
});

test('nobody reads the hours of a desk that the screen does not name', () => {
  expect(deskHours(wordsAt('lockout.staff'), organisation).size).toBe(0);
});
