import { expect, test } from 'vitest';
import type { TrailEntry } from '../../src/flow/replay.ts';
import { visitedScreens } from '../../src/flow/replay.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { firstWords } from '../../src/screens/first-words.ts';
import '../i18n/all-english.ts';

const organisation = {
  ...neutralOrganisation,
  portal: { ...neutralOrganisation.portal, name: 'River Chart' },
};

const said = (...steps: string[]) => {
  const entries = steps.map((step): TrailEntry => {
    const [screen, answer] = step.split('/') as [TrailEntry['screen'], string];
    return { screen, answer, at: 0 };
  });
  const visited = visitedScreens(organisation, entries);
  return firstWords({ entries, visited, organisation, facts: factsOf(organisation, i18n) });
};

test('a patient begins a call with what they chose, in its own words', () => {
  expect(said('start.trouble/code', 'security-code.trouble/not-come')).toEqual([
    'Hello. I need help with River Chart.',
    'This is the trouble: I have trouble with a security code. It does not come',
  ]);
});

test('who helps somebody says so first, and staff speak of a caller', () => {
  expect(said('start.trouble/inside', 'start.inside/for-someone')[0]).toContain(
    'I help a patient.',
  );
  expect(said('start.trouble/caller')[0]).toContain('I have a caller');
});

test('an answer that says nothing without its question is left out', () => {
  const [, trouble] = said(
    'start.trouble/inside',
    'start.inside/security',
    'security.what/sign-ins',
    'security.mine/yes',
  );
  expect(trouble).toMatch(/Someone else may have signed in as me$/);
});

test('what a link took as said is not put into anybody’s mouth', () => {
  const assumed = [{ screen: 'start.trouble', answer: 'code', at: 0, assumed: true }] as const;
  const visited = visitedScreens(organisation, assumed);
  const facts = factsOf(organisation, i18n);
  expect(firstWords({ entries: assumed, visited, organisation, facts })).toHaveLength(1);
});

test('somebody who named no trouble, or found none of theirs, claims none', () => {
  expect(said()).toHaveLength(1);
  expect(said('start.trouble/none')).toHaveLength(1);
});
