import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf } from '../../src/i18n/screen-words.ts';
import { partOf } from '../../src/i18n/sentences.ts';
import { organisationSchema } from '../../src/organisation/schema.ts';

const organisation = v.parse(organisationSchema, {
  name: 'Riverside',
  portal: { name: 'MyRiverside' },
  lockout: { lasts: '20 minutes', resetUnlocks: false },
  activation: { ways: ['online', 'desk'] },
  securityCode: { optOut: 'skip' },
  visitWithoutSignIn: true,
});
const facts = { lockout: { lasts: '20 minutes' }, support: { phone: undefined } };

const shown = (...names: string[]) => {
  const sentences = Object.fromEntries(names.map((name) => [name, name]));
  return partOf(sentences, facts, organisation, (name) => name).map(({ text }) => text);
};

describe('a sentence about a rule is shown', () => {
  test.each([
    ['lockout/resetUnlocks_false', true],
    ['lockout/resetUnlocks_true', false],
    ['lockout/resetUnlocks_unknown', false],
    ['lockout/lasts_known', true],
    ['lockout/attempts_known', false],
    ['lockout/attempts_unknown', true],
    ['activation/ways_desk', true],
    ['activation/ways_phone', false],
    ['securityCode/optOut_skip', true],
    ['securityCode/optOut_turn-off', false],
    ['/visitWithoutSignIn_true', true],
    ['/visitWithoutSignIn_unknown', false],
    ['nonsense/rule_unknown', true],
    ['lockout/resetUnlocks_not-false', false],
    ['lockout/resetUnlocks_not-true', true],
    ['lockout/attempts_not-known', true],
    ['activation/ways_not-desk', false],
    ['activation/ways_not-phone', true],
  ])('%s: %s', (name, isShown) => {
    expect(shown(name)).toEqual(isShown ? [name] : []);
  });
});

test('a sentence that yields to a rule does not tell of it, so that the rule is still to be told', () => {
  const sentences = { 'lockout/resetUnlocks_not-true': 'Wait.', 'lockout/lasts_known': 'It ends.' };
  expect(partOf(sentences, facts, organisation, (name) => name).map(({ rules }) => rules)).toEqual([
    [],
    ['lockout.lasts'],
  ]);
});

describe('a sentence with a fact in it', () => {
  const t = (name: string) => name;

  test('is shown where the fact is known', () => {
    const sentences = { until: 'Wait {{lockout.lasts}}', until_unknown: 'Wait a while' };
    expect(partOf(sentences, facts, organisation, t)).toMatchObject([
      { name: 'until', text: 'until', rules: ['lockout.lasts'] },
    ]);
  });

  test('gives way to its other form where it is not', () => {
    const sentences = { call: 'Call {{support.phone}}', call_unknown: 'Look on your card' };
    expect(partOf(sentences, facts, organisation, t)).toMatchObject([
      { name: 'call', text: 'call_unknown' },
    ]);
  });

  test('is left out where it has no other form', () => {
    expect(partOf({ call: 'Call {{support.phone}}' }, facts, organisation, t)).toEqual([]);
    expect(partOf({ fax: 'Fax {{no.such.fact}}' }, facts, organisation, t)).toEqual([]);
  });

  test('an other form is never shown by itself', () => {
    expect(shown('call', 'call_unknown', 'alone_unknown')).toEqual(['call']);
  });
});

test('a screen says its own label for an answer, or the one that is the same everywhere', () => {
  i18n.addResourceBundles('en', {
    common: { answers: { yes: 'Yes', no: 'No' } },
    lockout: {
      wait: {
        title: 'Wait {{lockout.lasts}}',
        steps: { two: 'Second', one: 'First' },
        answers: { yes: 'Yes, I am in' },
        hints: { no: 'It still says locked' },
      },
    },
  });
  const words = wordsOf(
    { id: 'lockout.wait' as never, answers: ['yes', 'no'] },
    facts,
    organisation,
  );
  expect(words.title).toBe('Wait 20 minutes');
  expect(words.steps.map(({ text }) => text)).toEqual(['Second', 'First']);
  expect(words.choices).toEqual([
    { value: 'yes', label: 'Yes, I am in', hint: undefined },
    { value: 'no', label: 'No', hint: 'It still says locked' },
  ]);
});

describe('a finger can follow what stands in a sentence', () => {
  const reach = {
    support: { phone: '216-555-0142', tty: '711', hours: '9' },
    portal: { address: 'https://portal.lakeside.example/' },
    visitWithoutSignIn: undefined,
  };
  const contactIn = (text: string) => partOf({ text }, reach, organisation, () => text)[0]?.contact;

  test.each([
    ['Call {{support.phone}}', { text: '216-555-0142', kind: 'phone' }],
    ['TTY: {{support.tty}}', { text: '711', kind: 'phone' }],
    ['Go to {{portal.address}}', { text: 'https://portal.lakeside.example/', kind: 'page' }],
    ['Open at {{support.hours}}', undefined],
    ['Call your clinic.', undefined],
  ])('%s: %j', (text, contact) => {
    expect(contactIn(text)).toEqual(contact);
  });
});
