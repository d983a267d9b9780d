import type { Organisation } from '../organisation/schema.ts';
import type { Credential } from './attempts.ts';

/**
 * The waits during which an attempt would start the wait again, each by its screen, and with the
 * credential whose attempts the organisation counts anew once it is over.
 */
export const waits = {
  'lockout.wait': { countsAnew: 'password' },
  'lockout.wait-a-while': { countsAnew: 'password' },
  'lockout.wait-as-told': { countsAnew: 'password' },
  'reset.paused': {},
  'reset.paused-a-while': {},
  'security-code.paused': { countsAnew: 'code' },
  'security-code.paused-a-while': { countsAnew: 'code' },
  'identity.wait': { countsAnew: 'identity' },
  'identity.wait-as-told': { countsAnew: 'identity' },
} as const satisfies Readonly<Record<string, { countsAnew?: Credential }>>;

export type Wait = keyof typeof waits;

export const waitNames = Object.keys(waits) as readonly Wait[];

/** What is said when a wait is over, however it ended. */
export const waitEndings: readonly string[] = ['waited', 'still-locked', 'over'];

/** The waits that a clock is shown for, each with the rule that says how long it lasts. */
export const clocks = {
  lockout: ({ lockout }) => lockout.lasts,
  reset: ({ recovery }) => recovery.pauseLasts,
  code: ({ securityCode }) => securityCode.pauseLasts,
  identity: ({ identity }) => identity.retryAfter,
} as const satisfies Readonly<Record<string, (organisation: Organisation) => string>>;

export type Clock = keyof typeof clocks;

/** Begins a wait: an action. */
export const startWaiting = (wait: Wait) => ({ type: 'startWaiting', params: { wait } }) as const;

/** Ends a wait, and forgets the attempts that the organisation counts anew: actions. */
export function waitOver(wait: Wait) {
  const { countsAnew }: { countsAnew?: Credential } = waits[wait];
  const forget = { type: 'forgetAttempts', params: { credential: countsAnew } } as const;
  return ['endWaiting', forget] as const;
}

/** Whether this is the wait that runs: a guard. */
export const waitsFor = (wait: Wait) => ({ type: 'trailWaitsFor', params: { wait } }) as const;
