import { contactKind } from '../i18n/contacts.ts';
import type { Organisation } from '../organisation/schema.ts';

/** Numbers and addresses that stand in no sentence as a link. */
const others: readonly string[] = [
  'emergency',
  'quickExit',
  'support.email',
  'security.forwardTexts',
  'security.forwardEmails',
];

const isContact = (rule: string) => contactKind(rule) !== undefined || others.includes(rule);

const isKnown = (value: unknown) => typeof value === 'string' && value !== 'unknown';

type Rules = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Rules =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(rules: Rules, newer: Rules, group = ''): Rules {
  const entries = Object.entries(rules).map(([name, value]) => {
    const later = newer[name];
    if (isGroup(value) && isGroup(later)) return [name, merged(value, later, `${group}${name}.`)];
    const isNewer = isContact(group + name) && isKnown(value) && isKnown(later);
    return [name, isNewer ? later : value];
  });
  return Object.fromEntries(entries) as Rules;
}

/**
 * The rules with each number and address as a newer file has it. One that comes or goes would bring or take a line of
 * the screen that somebody reads: it waits for the next.
 */
export const withContactsOf = (rules: Organisation, newer: Organisation): Organisation =>
  merged(rules, newer) as Organisation;
