import type { PathName } from '../flow/machine.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Facts } from './facts.ts';
import { i18n } from './i18n.svelte.ts';
import { partOf, type Sentence } from './sentences.ts';
import type { Sentences } from './words-for.ts';

/** Whoever reads more has lost the thread; staff look for one line among them. */
const mostShown = { caller: 14, others: 8 };

/** The groups of rules that bear on a path, those that end its troubles most often first. */
const groupsOf: Partial<Record<PathName, readonly string[]>> = {
  password: ['username', 'password', 'recovery', 'lockout', 'app', 'portal'],
  username: ['username', 'recovery', 'activation', 'sso', 'portal'],
  rejected: ['username', 'lockout', 'password', 'portal', 'sso', 'app'],
  'sign-in': ['username', 'portal', 'sso', 'activation'],
  activation: ['activation', 'username', 'identity', 'portal', 'proxy'],
  lockout: ['lockout', 'recovery', 'securityCode', 'username', 'support', 'help'],
  'security-code': ['securityCode', 'contacts', 'recovery', 'lockout', 'support', 'help'],
  outage: ['notices', 'portal', 'app', 'place', 'support', 'help'],
  reset: ['recovery', 'mail', 'password', 'username', 'contacts'],
  identity: ['identity', 'activation', 'support', 'help'],
  sso: ['sso', 'portal', 'identity', 'loginDesk'],
  portal: ['portal', 'app', 'sso', 'activation'],
  device: ['app', 'portal', 'session', 'securityCode', 'place'],
  proxy: ['proxy', 'activation', 'recordsOffice', 'registrationDesk'],
  security: ['security', 'securityCode', 'support', 'help'],
  'contact-details': ['contacts', 'securityCode', 'username'],
  access: ['access', 'support', 'help', 'place', 'app', 'session'],
  support: [
    'username',
    'activation',
    'recovery',
    'lockout',
    'securityCode',
    'sso',
    'proxy',
    'support',
    'help',
  ],
};

const pathOf = (screen: ScreenId) => screen.split('.')[0] as PathName;

/** Staff with a caller are that desk. */
const ofOwnDesk = 'support';

/** What an organisation's file says that bears on a screen's path, each as a plain fact. */
export function heldOn(screen: ScreenId, facts: Facts, organisation: Organisation): Sentence[] {
  const groups = groupsOf[pathOf(screen)] ?? [];
  const told = i18n.form === 'caller' ? groups.filter((group) => group !== ofOwnDesk) : groups;
  return told.flatMap((group) => {
    const sentences = (i18n.getResource('here', group) ?? {}) as Sentences;
    const t = (name: string) => i18n.t(`here:${group}.${name}`, facts);
    return partOf(sentences, facts, organisation, t, i18n.form).map((sentence) => ({
      ...sentence,
      name: `${group}.${sentence.name}`,
    }));
  });
}

/** Of what holds, what a screen has not said: who came by another branch may need just that. */
export function unsaid(held: readonly Sentence[], said: readonly Sentence[]): Sentence[] {
  const known = new Set(said.flatMap(({ rules }) => rules));
  const most = i18n.form === 'caller' ? mostShown.caller : mostShown.others;
  return held.filter(({ rules }) => !rules.some((rule) => known.has(rule))).slice(0, most);
}
