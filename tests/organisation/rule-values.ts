import { parseOrganisation } from '../../src/organisation/parse.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { formsFor } from './rule-forms.ts';

const week = { monday: [['10:00', '11:00']], thursday: [['10:00', '11:00']] };

/** One of every kind of value. The schema itself says which of them a rule can have. */
const samples: readonly unknown[] = [
  'unknown',
  true,
  false,
  4,
  5,
  17,
  '11 minutes',
  '3 working days',
  '4-9',
  '2031-05-17',
  '#123456',
  '999',
  '555-0199',
  'https://other.example/',
  'other@other.example',
  'other words',
  ['other words'],
  { from: 14, to: 16 },
  { en: 'https://other.example/' },
  { zone: 'Pacific/Auckland', week },
  { zone: 'Pacific/Auckland', weekly: [{ day: 'tuesday', from: '10:00', to: '11:00' }] },
  [{ screen: 'start.trouble', text: { en: 'other words' } }],
];

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function valueOf(rule: string, organisation: Organisation): unknown {
  return rule
    .split('.')
    .reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], organisation);
}

/** The organisation with one rule changed; nothing where the rule cannot have that value there. */
function withRule(organisation: Organisation, rule: string, value: unknown) {
  const changed = structuredClone(organisation) as Record<string, unknown>;
  const [group, name] = rule.split('.') as [string, string?];
  if (name) (changed[group] as Record<string, unknown>)[name] = value;
  else changed[group] = value;
  const read = parseOrganisation(changed);
  return 'organisation' in read ? read.organisation : undefined;
}

/** The organisation with one rule changed, in every way that we can think of. */
export function* otherwise(organisation: Organisation, rule: string): Generator<Organisation> {
  const words = formsFor(rule).flatMap((word) => [word, [word]]);
  for (const value of [...words, ...samples]) {
    const changed = withRule(organisation, rule, value);
    if (changed && !same(valueOf(rule, changed), valueOf(rule, organisation))) yield changed;
  }
}
