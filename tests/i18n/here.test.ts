import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/i18n/facts.ts';
import { heldOn, unsaid } from '../../src/i18n/here.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import here from '../../src/locales/en/here.json';
import type { ScreenId } from '../../src/flow/screen.ts';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import { organisationSchema } from '../../src/organisation/schema.ts';
import { organisations } from '../flow/organisations.ts';
import './all-english.ts';

beforeEach(() => {
  i18n.changeLanguage('en');
  i18n.form = undefined;
});

const clinic = v.parse(organisationSchema, {
  name: 'Riverside',
  portal: { name: 'MyRiverside' },
  lockout: { attempts: 5, lasts: '20 minutes', resetUnlocks: true, staffCanUnlock: true },
  username: { typed: 'the email you signed up with' },
});

const held = (screen: ScreenId, organisation = clinic) =>
  heldOn(screen, factsOf(organisation, i18n), organisation);
const texts = (sentences: readonly { text: string }[]) => sentences.map(({ text }) => text);

describe('what holds at a place', () => {
  test('is told to somebody who came by another branch than the one it was written for', () => {
    expect(texts(held('password.typing'))).toContain('An account locks after 5 wrong tries.');
  });

  test('is nothing where its file says nothing', () => {
    expect(held('lockout.wait', organisations.default)).toEqual([]);
  });

  test('is not told again where the screen has said it', () => {
    const all = held('lockout.wait');
    const left = unsaid(all, [{ name: 'wait', text: 'Wait 20 minutes', rules: ['lockout.lasts'] }]);
    expect(texts(all)).toContain('A lock lasts 20 minutes.');
    expect(texts(left)).not.toContain('A lock lasts 20 minutes.');
  });

  test('is at most eight sentences to a patient, and fourteen to staff', () => {
    const { lakeside } = organisations;
    const all = held('support.caller', lakeside);
    expect(all.length).toBeGreaterThan(14);
    expect(unsaid(all, [])).toHaveLength(8);
    i18n.form = 'caller';
    expect(unsaid(all, [])).toHaveLength(14);
  });

  test('says to staff what they may do, and to a patient what staff may do', () => {
    const screen = 'lockout.wait';
    expect(texts(held(screen))).toContain('The staff can lift a lock.');
    i18n.form = 'caller';
    expect(texts(held(screen))).toContain('You can lift a lock in your own system.');
  });

  test('gives staff no number of their own desk', () => {
    const { lakeside } = organisations;
    const number = texts(held('support.caller', lakeside)).filter((text) =>
      /number of support/.test(text),
    );
    expect(number).not.toEqual([]);
    i18n.form = 'caller';
    const toStaff = texts(held('support.caller', lakeside));
    for (const text of number) expect(toStaff).not.toContain(text);
  });
});

/** What is no fact about signing in: the place's own words, its looks, and when somebody last looked. */
const notAFact = ['name', 'portal.name', 'checked', 'colour', 'languages', 'idle', 'quickExit'];
/** Said in places of their own, one by one. */
const elsewhere = [
  'helpLinks',
  'identity.mustMatch',
  'notes',
  'messages',
  'portal.places',
  'notices.status',
  'notices.windows',
];

test('every rule of a file has a sentence by which it can be told', () => {
  const sentences = Object.values(here).flatMap((group) => Object.entries(group));
  const written = sentences.map(([name, text]) => `${name} ${text}`).join('\n');
  const untold = ruleNames.filter((rule) => {
    const dot = rule.lastIndexOf('.');
    const inName = `${rule.slice(0, Math.max(dot, 0))}/${rule.slice(dot + 1)}_`;
    // An extension is said with its number.
    if (rule.endsWith('.extension')) return false;
    return !written.includes(inName) && !written.includes(`{{${rule}}}`);
  });
  expect(untold.filter((rule) => !notAFact.includes(rule) && !elsewhere.includes(rule))).toEqual(
    [],
  );
});
