import { screen as page, within } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import { organisationSchema } from '../../src/organisation/schema.ts';
import { resume } from '../../src/session/resume.ts';
import { main, riverside, speakEnglish, visit } from '../session/visit.ts';

beforeAll(speakEnglish);
beforeEach(() => history.replaceState(null, '', '/'));

/** Somebody comes to an address at an organisation that has these notes. */
async function arriveWith(address: string, note: object, rules: object = {}) {
  const organisation = v.parse(organisationSchema, { ...riverside, ...rules, notes: [note] });
  history.replaceState(null, '', address);
  const { start } = await resume(organisation, './', undefined);
  visit({ ...start, organisation });
  return main().querySelector<HTMLElement>('[data-note]');
}

const staff = { screen: 'lockout.staff' };

test('a note is shown as the organisation’s own, with its link', async () => {
  const link = 'https://my.riverside.example/lock';
  const note = await arriveWith('/#/lockout/staff', { ...staff, text: { en: 'Ask Ana.' }, link });
  expect(note).toHaveTextContent(`At Riverside Health: Ask Ana. ${link}`);
  expect(within(note!).getByRole('link')).toHaveAttribute('href', link);
});

test('a number in it is the one of the rule, for a finger to follow', async () => {
  const note = await arriveWith('/#/lockout/staff', {
    ...staff,
    text: { en: 'Ask for Ana at {{support.phone}}.' },
  });
  expect(within(note!).getByRole('link', { name: '555-0134' })).toHaveAttribute(
    'href',
    'tel:5550134',
  );
});

test('one that names a rule which is unknown is not shown', async () => {
  expect(
    await arriveWith('/#/lockout/staff', { ...staff, text: { en: 'Write to {{support.email}}' } }),
  ).toBeNull();
});

test('in a language that the reader does not read it is marked as such', async () => {
  const note = await arriveWith('/#/lockout/staff', {
    ...staff,
    text: { es: 'Pregunte por Ana.' },
  });
  expect(within(note!).getByText('Pregunte por Ana.')).toHaveAttribute('lang', 'es');
});

test('it silences only the sentence that it names', async () => {
  await arriveWith('/#/lockout/staff', {
    ...staff,
    text: { en: 'Ask Ana.' },
    instead: 'steps.proof',
  });
  expect(main()).not.toHaveTextContent('Be ready to prove who you are.');
  expect(main()).toHaveTextContent('Might the office itself have locked it?');
});

test('on a cause it stands beside the fix, or in its place', async () => {
  const cause = { screen: 'security-code.text', cause: 'landline' };
  await arriveWith('/#/security-code/text/landline', {
    ...cause,
    text: { en: 'Press the star when it rings.' },
    instead: 'fix.texts',
  });
  expect(main()).toHaveTextContent('At Riverside Health: Press the star when it rings.');
  expect(main()).not.toHaveTextContent('Most landlines get no texts.');
});

test('on a question it stands above the answers', async () => {
  const note = await arriveWith('/#/lockout/cause', {
    screen: 'lockout.cause',
    text: { en: 'We lock nobody at night.' },
  });
  const [first] = page.getAllByRole('radio');
  expect(note!.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('for a screen that went it is nowhere, and nothing breaks', async () => {
  expect(
    await arriveWith('/#/lockout/staff', { screen: 'lockout.moon', text: { en: 'Ask Ana.' } }),
  ).toBeNull();
});
