import type { Organisation } from '../organisation/schema.ts';

/** What is typed to prove who somebody is. Attempts are counted for each, over the whole journey. */
export const credentials = [
  'password',
  'code',
  'activation-code',
  'pin',
  'memorable-word',
  'security-answer',
  'birth-date',
  'identity',
] as const;

export type Credential = (typeof credentials)[number];

/** Wrong attempts so far, by what was typed. */
export type Attempts = Readonly<Record<Credential, number>>;

export const noAttempts = Object.fromEntries(
  credentials.map((credential) => [credential, 0]),
) as Attempts;

/** Nobody is asked for the same thing more often, and no guard tells more attempts apart. */
export const mostAttempts = 4;

/** Attempts that are safe where the organisation's limit is not known. */
const safeAttempts = 2;

/** Wrong attempts after which we stop, so that one is always left before the organisation's lock. */
export function attemptsAllowed(limit: Organisation['lockout']['attempts']): number {
  return typeof limit === 'number' ? Math.max(0, Math.min(limit - 1, mostAttempts)) : safeAttempts;
}

/** After how many wrong attempts with a credential the organisation locks or pauses. */
export function limitOf(
  { lockout, securityCode, identity }: Organisation,
  credential: Credential,
): Organisation['lockout']['attempts'] {
  if (credential === 'code') return securityCode.attempts;
  if (credential === 'identity') return identity.attempts;
  const { attempts, appliesTo } = lockout;
  const counted = appliesTo === 'unknown' || appliesTo.some((kind) => kind === credential);
  // A limit for one credential says nothing of another.
  return counted ? attempts : 'unknown';
}

/** One or more wrong attempts with a credential: an action. */
export const countAttempt = <C extends Credential>(credential: C, times = 1) =>
  ({ type: 'countAttempts', params: { credential, times } }) as const;

/** Whether another try leaves one attempt before the lock, `before` more having gone wrong: a guard. */
export const mayTry = <C extends Credential>(credential: C, before = 0) =>
  ({ type: 'trailMayTry', params: { credential, before } }) as const;
