import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { parseOrganisation } from '../../src/organisation/parse.ts';
import { cases } from './cases.ts';
import { factOf, merged, notRules, rulesOf } from './facts.ts';
import { readings } from './readings.ts';

const facts = cases.flatMap((one) => one.facts);
const keys = [...new Set(facts.map((fact) => factOf(fact).key))].sort();

test('every published fact is a rule of an organisation, or there is a reason why not', () => {
  expect([...Object.keys(readings), ...Object.keys(notRules)].sort()).toEqual(keys);
});

describe('an organisation with the published rules can host', () => {
  const withRules = cases.map(({ id, facts }) => [id, rulesOf(facts)] as const);

  test.each(withRules)('%s', (_, rules) => {
    const read = parseOrganisation(merged(neutralOrganisation, rules));
    expect(read).not.toHaveProperty('problems');
  });
});

test.each(facts.filter((fact) => factOf(fact).key in readings))(
  'the fact %s is read as rules that there are',
  (fact) => {
    const rules = rulesOf([fact]);
    const named = Object.entries(rules).flatMap(([group, value]) =>
      ruleNames.includes(group)
        ? [group]
        : Object.keys(value as object).map((name) => `${group}.${name}`),
    );
    expect(ruleNames).toEqual(expect.arrayContaining(named));
    const noRule = [
      'agent_action=merge',
      'agent_action=change_email',
      'agent_action=generate_pin',
      'deactivated_by=fraud_detection',
      'recovery=myID strong',
      'support_hours=Mon-Fri 08:00-17:00',
      'support_hours=Mon-Fri 07:00-17:00',
    ];
    expect(named.length > 0).toBe(!noRule.includes(fact));
  },
);

test('facts of one case are rules of one organisation', () => {
  expect(rulesOf(['activation_code_days=14', 'activation_code_single_use=true'])).toEqual({
    activation: { format: 'code', lifetime: '14 days', singleUse: true },
  });
  expect(rulesOf(['mfa_channels=email,sms,totp', 'device_trust=24h', 'confidence=low'])).toEqual({
    securityCode: { channels: ['email', 'text', 'app'], trustLifetime: '24 hours' },
  });
  expect(rulesOf(['activation_code_format=XXXXX-XXXXX-XXXXX'])).toEqual({
    activation: { format: 'code', length: 15 },
  });
  expect(rulesOf(['activation_delivery=2-4 business days'])).toEqual({
    activation: { onlineWait: '4 working days' },
  });
  expect(rulesOf(['proxy_processing<=2 weeks', 'login_email!=record_email'])).toEqual({
    proxy: { wait: '2 weeks' },
    portal: { contactsApart: true },
  });
  expect(rulesOf(['proxy_processing=>=1 week', 'proxy_review_age=11-15'])).toEqual({
    proxy: { wait: '1 week', review: { from: 11, to: 15 } },
  });
  expect(rulesOf(['support_hours=Mon-Fri 07:30-17:00 PT'])).toMatchObject({
    support: { hours: { zone: 'America/Los_Angeles', week: { friday: [['07:30', '17:00']] } } },
  });
});
