import { afterEach, expect, test } from 'vitest';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { openRules } from '../../src/i18n/open-rules.ts';
import { neutralOrganisation as neutral } from '../../src/organisation/neutral.ts';
import './all-english.ts';

afterEach(() => (i18n.form = undefined));

test('advice that would name a number rests on it', () => {
  expect(openRules('security.near', neutral)).toEqual(['support.phone']);
  const known = { ...neutral, support: { ...neutral.support, phone: '555-0134' } };
  expect(openRules('security.near', known)).toEqual([]);
});

test('advice that gives way to what an organisation does rests on its rules', () => {
  const open = [
    'lockout.staffCanUnlock',
    'lockout.resetUnlocks',
    'lockout.knownDeviceWorks',
    'lockout.waitAfterStaff',
    'lockout.closedFor',
    'lockout.closedSince',
    'lockout.closedAsk',
  ];
  expect(openRules('lockout.not-said', neutral)).toEqual(expect.arrayContaining(open));
  expect(openRules('lockout.not-said', neutral)).toHaveLength(open.length + 1);
});

test('advice that is the same everywhere rests on nothing', () => {
  expect(openRules('device.finger-off', neutral)).toEqual([]);
});

test('what only staff are told makes no patient say whose portal it is', () => {
  expect(openRules('lockout.wait-a-while', neutral)).toContain('lockout.staffCanUnlock');
  expect(openRules('lockout.wait-a-while', neutral)).not.toContain('lockout.resetUnlocks');
  i18n.form = 'caller';
  expect(openRules('lockout.wait-a-while', neutral)).toContain('lockout.resetUnlocks');
});
