import { beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import schema from '../../public/schema/organisation.schema.json' with { type: 'json' };
import common from '../../src/locales/en/common.json' with { type: 'json' };
import { factsOf, lists, wordless } from '../../src/i18n/facts.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { organisationSchema } from '../../src/organisation/schema.ts';

const organisation = v.parse(organisationSchema, {
  name: 'Riverside',
  portal: { name: 'MyRiverside' },
  checked: '2026-11-20',
  emergency: '911',
  lockout: { attempts: 5, lasts: 'never', resetUnlocks: true },
  activation: {
    lifetime: '48 hours',
    wait: '1 hour',
    ways: ['online', 'desk'],
    teenAccount: { from: 13, to: 17 },
  },
  recovery: {
    asks: ['username', 'birth-date', 'security-answer'],
    channels: ['email', 'text', 'call'],
    waitByPost: '10 working days',
    withoutEmail: 'desk',
    pauseLasts: '1000 minutes',
  },
  proxy: { wait: '1 working day' },
  securityCode: { trustLifetime: '3 months' },
  support: { phone: '555-0134', hours: 'always' },
});

beforeAll(() => {
  i18n.addResourceBundles('en', { common });
  i18n.changeLanguage('en');
});

test('a person reads the rules as somebody would say them', () => {
  const facts = factsOf(organisation, i18n);
  expect(facts).toMatchObject({
    name: 'Riverside',
    checked: 'November 20, 2026',
    emergency: '911',
    lockout: { attempts: '5' },
    activation: {
      lifetime: '48 hours',
      wait: '1 hour',
      ways: 'online or at the front desk',
      teenAccount: { from: '13', to: '17' },
    },
    recovery: {
      asks: 'username, date of birth, and answer to the security question',
      channels: 'email, text message, or phone call',
      waitByPost: '10 working days',
      pauseLasts: '1,000 minutes',
    },
    proxy: { wait: '1 working day' },
    securityCode: { trustLifetime: '3 months' },
    support: { phone: '555-0134' },
  });
});

test('a person reads them in their own language', () => {
  const facts = factsOf(organisation, { language: 'de', t: (key) => key });
  expect(facts).toMatchObject({
    checked: '20. November 2026',
    activation: { lifetime: '48 Stunden', wait: '1 Stunde' },
    recovery: { channels: 'common:channels.email, common:channels.text oder common:channels.call' },
  });
});

test('what is unknown, yes or no, or a lack of something is no fact', () => {
  const { lockout, recovery, support, sso } = factsOf(organisation, i18n);
  expect(lockout).toMatchObject({ lasts: undefined, resetUnlocks: undefined, warns: undefined });
  expect(recovery).toMatchObject({ withoutEmail: undefined, linkLifetime: undefined });
  expect(support).toMatchObject({ hours: undefined, tty: undefined });
  expect(sso).toEqual({ names: undefined, ownLoginToo: undefined });
});

test('the emergency line is never without a number or a word for it', () => {
  expect(factsOf(neutralOrganisation, i18n)['emergency']).toBe('your local emergency number');
});

interface JsonSchema {
  type?: string;
  enum?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
}

const { properties } = schema as JsonSchema;
const rules = Object.entries(properties!).flatMap(([group, { properties, ...rule }]) =>
  properties
    ? Object.entries(properties).map(([name, one]) => [`${group}.${name}`, one] as const)
    : [[group, rule] as const],
);

test.each(rules)(
  '%s has words for all that it can say, or says nothing',
  (name, { anyOf = [] }) => {
    if (wordless.includes(name)) return;
    expect(
      anyOf.some((form) => form.enum),
      'a choice is to be in the list of the wordless',
    ).toBe(false);
    // "none" may stand in place of a list.
    const forms = anyOf.flatMap((form) => form.anyOf ?? [form]);
    const list = forms.find(({ type }) => type === 'array');
    expect(Boolean(list)).toBe(name in lists);
    const { words } = lists[name] ?? {};
    expect(Boolean(list?.items?.enum)).toBe(Boolean(words));
    if (words)
      expect(Object.keys(common[words])).toEqual(expect.arrayContaining(list!.items!.enum!));
  },
);
