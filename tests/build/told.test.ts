import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageFile, toldPage } from '../../build/told/page.ts';
import { compareText } from '../../build/told/compare.ts';
import { screensFor, toldBy } from '../../build/told/organisation.ts';
import { linesOn } from '../../build/told/screen.ts';
import { toldText } from '../../build/told/text.ts';
import { causesOf } from '../../src/i18n/causes.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf } from '../../src/i18n/screen-words.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { organisations, realOrganisations } from '../flow/organisations.ts';
import '../i18n/all-english.ts';

const { lakeside, northfield } = organisations as Record<'lakeside' | 'northfield', Organisation>;
const textOf = (lines: readonly string[]) => lines.join('\n').replace(/\s+/g, ' ');

describe('what an administrator reads is what patients read', () => {
  test.each([
    ['lakeside', lakeside],
    ['redwood, with notes', realOrganisations.redwood!],
  ])('on every screen of %s', (_, organisation) => {
    const facts = factsOf(organisation, i18n);
    for (const screen of screensFor(organisation)) {
      const lines = linesOn(screen, organisation).filter(({ part }) => part !== 'clock');
      const { title, lead, notes, steps, avoid, why, otherwise } = wordsOf(
        screen,
        facts,
        organisation,
      );
      const fixes = causesOf(screen.id, facts, organisation).flatMap((cause) => [
        ...cause.fix,
        ...cause.notes.map(({ sentence }) => sentence),
      ]);
      const texts = [
        lead,
        notes.map(({ sentence }) => sentence),
        steps,
        avoid,
        fixes,
        why,
        otherwise,
      ].flat();
      const read = [title, ...texts.map(({ text }) => text)];
      expect(lines.map(({ text }) => text)).toEqual(
        read.map((text) => expect.stringContaining(text)),
      );
    }
  });
});

test('every end and every wait stands there with the numbers of the file', () => {
  const text = textOf(toldText(lakeside));
  for (const { screen, ends } of toldBy(lakeside)) {
    if (ends) expect(text).toContain(`; ${screen.id})`);
  }
  expect(text).toContain('Wait, then try one time (Wait, then try again; lockout.wait)');
  expect(text).toContain('* Wait 20 minutes, until');
  expect(text).toContain('* Why: Here an account locks after 5 wrong tries.');
  expect(text).toContain('Phone: 216-555-0142');
  expect(text.indexOf('(lockout)')).toBeLessThan(text.indexOf('(security-code)'));
});

test('a line with a star is one that nobody would read if nothing were known', () => {
  const stars = toldText(neutralOrganisation, 'all').filter((line) => /^ ?\s*\*/.test(line));
  expect(stars).toEqual([]);
  const short = toldText(lakeside, 'short');
  expect(short.length).toBeLessThan(toldText(lakeside).length / 1.3);
  expect(textOf(short)).not.toContain('Leave the account alone until the time shown here.');
  expect(textOf(toldText(lakeside, 'all')).length).toBeGreaterThan(
    textOf(toldText(lakeside)).length,
  );
});

describe('who compares two files', () => {
  const names = { one: 'Lakeside', other: 'Northfield' };

  test('reads nothing where patients read the same', () => {
    expect(compareText(lakeside, structuredClone(lakeside), names)).toEqual([
      'Patients of Lakeside and of Northfield read the same.',
    ]);
  });

  test('reads, screen by screen, the sentences that another number changes, and no others', () => {
    const lockout = { ...lakeside.lockout, attempts: 7 };
    const text = compareText(lakeside, { ...lakeside, lockout }, names);
    const sentences = text.filter((line) => /^ {2}[-+]/.test(line));
    expect(text).toContain('Stop guessing. There is a safer way in (rejected.stop)');
    expect(sentences).toContain('  - An account locks here after 5 wrong tries.');
    expect(sentences).toContain('  + An account locks here after 7 wrong tries.');
    expect(sentences.filter((line) => !/[57]/.test(line))).toEqual([]);
  });

  test('learns which screens only patients of one come to', () => {
    const text = textOf(compareText(lakeside, northfield, names));
    expect(text).toMatch(/\(lockout\.\S+\) Only patients of Lakeside come here\./);
  });

  test('sees another number of support, which stands beside every screen', () => {
    const support = { ...lakeside.support, phone: '216-555-0177' };
    const text = textOf(compareText(lakeside, { ...lakeside, support }, names));
    expect(text).toContain(
      'Beside every screen, or one step away - Phone: 216-555-0142 + Phone: 216-555-0177',
    );
  });
});

describe('the page of what patients are told is as the file is', () => {
  // Run `npm run told` if it is not.
  test.each(Object.entries(realOrganisations))('%s', (id, organisation) => {
    expect(readFileSync(pageFile(id), 'utf8')).toBe(
      toldPage(`tests/orgs/real/${id}.json`, organisation),
    );
  });

  test('and there is no page of a file that is gone', () => {
    const pages = Object.keys(realOrganisations).map((id) => pageFile(id));
    expect(
      readdirSync('docs/told')
        .map((name) => `docs/told/${name}`)
        .sort(),
    ).toEqual(pages.sort());
  });
});
