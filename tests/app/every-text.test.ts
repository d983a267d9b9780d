import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { explore, firstPlace } from '../../src/flow/explore.ts';
import type { TrailEntry } from '../../src/flow/replay.ts';
import { formatDateTime } from '../../src/i18n/format-time.ts';
import { i18n, i18next } from '../../src/i18n/i18n.svelte.ts';
import { setLanguage } from '../../src/i18n/load-words.ts';
import { keepMarked, noteUntranslated } from '../../src/i18n/untranslated.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { readOrganisation } from '../../src/organisation/read.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { noTrail } from '../../src/session/history-state.ts';
import { speakEnglish } from '../session/visit.ts';
import rules from '../../public/orgs/lakeside.json' with { type: 'json' };

/* Every screen, with all that stands around it, under rules that are known and under rules that are not. */

const read = readOrganisation(rules);
if (!('organisation' in read)) throw new Error('lakeside.json is not as it should be');
const organisations = { lakeside: read.organisation, neutral: neutralOrganisation };

const now = new Date(2026, 10, 23, 12, 0).getTime();

/** The answers that lead to each screen, by its id. */
function trailsOf(organisation: Organisation) {
  const trails = new Map<string, { kind: string; entries: TrailEntry[] }>();
  for (const { place, steps } of explore(firstPlace(organisation))) {
    if (trails.has(place.screen.id)) continue;
    const entries = steps.map((step) => ({ ...step, at: now }));
    trails.set(place.screen.id, { kind: place.screen.kind, entries });
  }
  return trails;
}

async function show(organisation: Organisation, entries: TrailEntry[], banner?: 'loadFailed') {
  render(App, {
    organisation,
    start: { trail: { ...noTrail, entries }, depth: 0, ...(banner && { banner }) },
  });
  await tick();
}

const cases = Object.entries(organisations).flatMap(([name, organisation]) =>
  [...trailsOf(organisation)].map(([id, trail]) => ({ id, name, organisation, ...trail })),
);

beforeAll(speakEnglish);
beforeAll(() => void vi.useFakeTimers({ now, toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());
afterEach(() => cleanup());

/** Texts as i18next gives them, between marks that nothing else on the page has. */
const mark = {
  type: 'postProcessor' as const,
  name: 'mark',
  process: (text: string) => `⟦${text}⟧`,
};

/** What stands outside all marks. */
function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    else if (letter === '⟧') depth -= 1;
    else if (depth === 0) rest += letter;
  }
  return rest;
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Words on the page, seen or heard, that are not i18next's; those of the organisation and times aside. */
function bypassing(organisation: Organisation): string[] {
  const theirs = [...stringsIn(organisation), formatDateTime(now, 'en')];
  const byLength = theirs.sort((a, b) => b.length - a.length);
  const labels = [...document.querySelectorAll('[aria-label]')].map((element) =>
    element.getAttribute('aria-label')!,
  );
  return [document.title, document.body.textContent, ...labels]
    .map((text) => byLength.reduce((rest, own) => rest.replaceAll(own, ''), outside(text)))
    .filter((text) => /\p{L}/u.test(text));
}

describe('every text comes from i18next', () => {
  beforeAll(() => {
    i18next.use(mark);
    i18next.options.postProcess = ['mark'];
    return () => {
      i18next.options.postProcess = false;
    };
  });

  test.each(cases)('on $id at $name', async ({ organisation, entries }) => {
    await show(organisation, entries);
    expect(bypassing(organisation)).toEqual([]);
  });

  test('and one that does not is found', async () => {
    const { organisation } = cases[0]!;
    const { t } = i18n;
    vi.spyOn(i18n, 't').mockImplementation((key, values) =>
      key === 'page.continue' ? String(i18n.getResource('common', key)) : t(key, values),
    );
    await show(organisation, []);
    expect(bypassing(organisation).map((text) => text.trim())).toEqual(['Continue']);
    vi.restoreAllMocks();
    const planted = document.createTextNode('Sign up for our newsletter');
    document.body.append(planted);
    expect(bypassing(organisation).join()).toContain('newsletter');
    planted.remove();
  });
});

describe('what a language says in English is marked as English', () => {
  const namesIn = (tree: object, place: string): string[] =>
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string' ? [place + name] : namesIn(value as object, `${place}${name}.`),
    );

  beforeAll(() => {
    const english = i18next.getDataByLanguage('en')!;
    const names = Object.entries(english).flatMap(([namespace, tree]) =>
      namesIn(tree as object, `${namespace}:`),
    );
    keepMarked(document, 'en', names);
    return () => noteUntranslated('en', []);
  });

  const kindsSeen = new Set<string>();
  const one = cases.filter(({ kind }) => !kindsSeen.has(kind) && kindsSeen.add(kind));

  test.each(one)('on $id at $name', async ({ organisation, entries }) => {
    await show(organisation, entries, 'loadFailed');
    await tick();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unmarked: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (/\p{L}/u.test(data) && !parentElement!.closest('body [lang=en]'))
        unmarked.push(data.trim());
    }
    const time = formatDateTime(now, 'en');
    const theirs = [...stringsIn(organisation), time, `${time}:`];
    expect(unmarked.filter((text) => !theirs.includes(text))).toEqual([]);
    expect(document.querySelector('title')!.lang).toBe('en');
  });

  test('and no longer in a language that has them all', async () => {
    await show(neutralOrganisation, []);
    expect(document.querySelectorAll('h1[lang=en]')).toHaveLength(1);
    await setLanguage('en-XA');
    await tick();
    expect(document.querySelectorAll('body [lang=en]')).toHaveLength(0);
    await setLanguage('en');
  });
});
