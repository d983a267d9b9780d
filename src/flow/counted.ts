import { credentials, mostAttempts, type Attempts } from './attempts.ts';
import type { Counted } from './carried.ts';
import { waitNames } from './waits.ts';

/** Up to where guards read the counters: beyond, every state leads on like the one at the end. */
export const most = { attempts: mostAttempts, resets: 1, repeats: 1 } as const;

/** As far as guards tell apart. */
export const countedIn = ({ attempts, resets, repeats, waiting, login }: Counted): Counted => ({
  attempts: Object.fromEntries(
    credentials.map((one) => [one, Math.min(attempts[one], most.attempts)]),
  ) as Attempts,
  resets: Math.min(resets, most.resets),
  repeats: Math.min(repeats, most.repeats),
  waiting,
  login,
});

/** Whether an entry holds what was counted elsewhere: it was said on no screen. */
export const isCarried = (answer: string): boolean => answer.startsWith('carried.');

/** What was counted, for an entry of the trail: a digit each, and the login by its name. carried.ts reads it. */
export function carriedAnswer(counted: Counted): string {
  const { attempts, resets, repeats, waiting, login } = countedIn(counted);
  const wait = waiting === null ? 0 : waitNames.indexOf(waiting) + 1;
  const counts = [wait, repeats, resets, ...credentials.map((one) => attempts[one])];
  return `carried.${counts.join('')}${login === null ? '' : `_${login}`}`;
}
