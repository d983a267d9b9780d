import { credentials, type Attempts } from './attempts.ts';
import type { Login, WizardContext } from './context.ts';
import { waitNames } from './waits.ts';

/** What guards read of what was said, without the answers by which it was said. */
export type Counted = Pick<WizardContext, 'attempts' | 'resets' | 'repeats' | 'waiting' | 'login'>;

/**
 * What was counted elsewhere, as counted.ts writes it for an entry of the trail: `carried.02000000010_account`. One that
 * was tampered with counts as nothing that is safe: guards let nobody try.
 */
export function countedBy(answer: string): Counted {
  const [digits, login] = answer.slice(8).split('_') as [string, Login?];
  const [wait, repeats, resets, ...attempts] = [...digits].map(Number);
  return {
    attempts: Object.fromEntries(credentials.map((one, at) => [one, attempts[at]!])) as Attempts,
    resets: resets!,
    repeats: repeats!,
    waiting: waitNames[wait! - 1] ?? null,
    login: login ?? null,
  };
}
