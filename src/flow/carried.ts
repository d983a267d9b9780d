import { credentials, mostAttempts, type Attempts } from './attempts.ts';
import type { Login, WizardContext } from './context.ts';
import { waitNames } from './waits.ts';

/** What guards read of what was said, without the answers by which it was said. */
export type Counted = Pick<WizardContext, 'attempts' | 'resets' | 'repeats' | 'waiting' | 'login'>;

export const logins = ['portal', 'account', 'clinic', 'not-sure'] as const satisfies Login[];

/** Beyond, guards tell no more apart. */
export const most = { attempts: mostAttempts, resets: 1, repeats: 1 } as const;

/** As far as guards tell apart. */
export function countedIn({ attempts, resets, repeats, waiting, login }: Counted): Counted {
  const capped = credentials.map((one) => [one, Math.min(attempts[one], most.attempts)]);
  return {
    attempts: Object.fromEntries(capped) as Attempts,
    resets: Math.min(resets, most.resets),
    repeats: Math.min(repeats, most.repeats),
    waiting,
    login,
  };
}

const prefix = 'carried.';

/** The event's type by which the machine takes over what was counted elsewhere: `carried.020000000100`. */
export const carriedPattern = `${prefix}*`;

export const isCarried = (answer: string): boolean => answer.startsWith(prefix);

/** What was counted, as an entry of the trail holds it. */
export function carriedAnswer(counted: Counted): string {
  const { attempts, resets, repeats, waiting, login } = countedIn(counted);
  const digits = [
    ...credentials.map((one) => attempts[one]),
    resets,
    repeats,
    waiting === null ? 0 : waitNames.indexOf(waiting) + 1,
    login === null ? 0 : logins.indexOf(login) + 1,
  ];
  return prefix + digits.map((digit) => digit.toString(36)).join('');
}

/** What such an entry holds. A history entry may be anybody's: what cannot be counted is none. */
export function countedBy(answer: string): Counted {
  const digits = [...answer.slice(prefix.length)].map((digit) => parseInt(digit, 36) || 0);
  const attempts = credentials.map((one, at) => [one, digits[at] ?? 0]);
  const [resets = 0, repeats = 0, waiting = 0, login = 0] = digits.slice(credentials.length);
  return countedIn({
    attempts: Object.fromEntries(attempts) as Attempts,
    resets,
    repeats,
    waiting: waitNames[waiting - 1] ?? null,
    login: logins[login - 1] ?? null,
  });
}
