import { lineNames } from '../organisation/desks.ts';

/** What somebody can do with a fact besides read it: call it, or open it. */
export type ContactKind = 'phone' | 'page';

/** The facts that can be followed with a finger. */
const contacts: Readonly<Record<string, ContactKind>> = {
  'portal.address': 'page',
  'sso.page': 'page',
  'contacts.detailsPhone': 'phone',
  'contacts.detailsPage': 'page',
  'activation.noMatchForm': 'page',
  'activation.noMatchPhone': 'phone',
  'proxy.formPage': 'page',
  'security.fraudPhone': 'phone',
  'security.fraudPage': 'page',
  'notices.statusPage': 'page',
  'support.page': 'page',
  'support.fallbackPhone': 'phone',
  'support.afterHoursPhone': 'phone',
  'support.staffPhone': 'phone',
  'support.tty': 'phone',
  ...Object.fromEntries(lineNames.map((desk) => [`${desk}.phone`, 'phone' as const])),
};

/** Nothing for a fact that is only read. Help pages have one fact a language. */
export function contactKind(fact: string): ContactKind | undefined {
  return fact.startsWith('helpLinks.') ? 'page' : contacts[fact];
}
