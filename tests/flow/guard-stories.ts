import type { guards } from '../../src/flow/guards.ts';
import type { Story } from '../paths/stories.ts';

export type TrailGuard = Extract<keyof typeof guards, `trail${string}`>;

/** For each guard that asks what was said: somebody for whom it holds, and somebody for whom it does not. */
export const guardStories: Readonly<Record<TrailGuard, readonly Story[]>> = {
  trailMayTry: [
    [
      'after three wrong passwords where the fifth locks, one more may be tried',
      'lakeside',
      'rejected more start-again none #password.trouble refused',
      'password.typing',
    ],
    [
      'after four wrong passwords where the fifth locks, none may be tried',
      'lakeside',
      'rejected warned start-again none #password.trouble refused',
      'password.reset',
    ],
    [
      'where the lock is not known, a second password may be tried',
      'default',
      'rejected once here long-ago not-closed refused',
      'password.typing',
    ],
    [
      'where the lock is not known, a third password may not be tried',
      'default',
      'rejected twice here long-ago not-closed refused',
      'password.reset',
    ],
    [
      'a date of birth that was refused just now counts, and may be tried once more',
      'default',
      'forgot-password not-found birth-date',
      'identity.birth-date',
    ],
    [
      'a date of birth that was tried before and refused just now is not tried again',
      'default',
      'inside for-someone see-nothing start-again forgot-password not-found birth-date',
      'identity.desk',
    ],
  ],
  trailAnswersMayHelp: [
    [
      'whoever has no email answers a security question where that can stand in for it',
      'ends-by-itself',
      'forgot-password no-address never-gave',
      'reset.by-answers',
    ],
    [
      'whose security answer was wrong twice goes to the desk',
      'ends-by-itself',
      'forgot-password not-found answer start-again reset details answer start-again reset not-come no-address never-gave',
      'reset.by-desk',
    ],
    [
      'whoever has no email goes to the desk where a security question does not help',
      'lakeside',
      'forgot-password no-address never-gave',
      'reset.by-desk',
    ],
  ],
  trailResetSpent: [
    [
      'a forgotten password is made anew',
      'lakeside',
      'none #password.trouble forgot',
      'password.reset',
    ],
    [
      'a password that was made anew already is not made a second time',
      'lakeside',
      'forgot-password start-again none #password.trouble forgot',
      'reset.enough',
    ],
  ],
  trailResetLiftsLock: [
    ['a new password lifts the lock where it does', 'lakeside', 'locked password', 'lockout.reset'],
    [
      'a new password that was made already did not lift the lock',
      'lakeside',
      'forgot-password start-again locked password',
      'lockout.wait',
    ],
    ['a new password does not lift every lock', 'by-post', 'locked password', 'lockout.wait'],
  ],
  trailMayAskAgain: [
    [
      'an email that does not come is asked for again',
      'lakeside',
      'forgot-password not-come email not-come',
      'reset.again',
    ],
    [
      'an email is not asked for a third time',
      'lakeside',
      'forgot-password link late start-again reset not-come email not-come',
      'reset.enough',
    ],
    [
      'an email is not asked for again where the second request brings a pause',
      'ends-by-itself',
      'forgot-password not-come email not-come',
      'reset.enough',
    ],
  ],
  trailAskWhoseLogin: [
    [
      'where more than one login is possible, it is asked whose password is forgotten',
      'northfield',
      'forgot-password',
      'password.whose',
    ],
    [
      'whoever has said whose login it is is not asked again',
      'northfield',
      'forgot-password this-portal start-again forgot-password',
      'password.by-staff',
    ],
    [
      'where no other login is known, it is not asked whose password is forgotten',
      'lakeside',
      'forgot-password',
      'password.reset',
    ],
  ],
  trailOtherAccount: [
    [
      'whoever said that it is another account’s is led there again',
      'northfield',
      'forgot-password other-account start-again forgot-password',
      'sso.their-password',
    ],
    [
      'whoever said that it is another clinic’s is led on here once they come back',
      'northfield',
      'forgot-password other-clinic start-again forgot-password',
      'password.by-staff',
    ],
  ],
  trailWaiting: [
    [
      'whoever starts again during a wait is asked whether it is over',
      'lakeside',
      'forgot-password still-fails locked start-again',
      'lockout.still-waiting',
    ],
    [
      'whoever starts again after a wait is back at the beginning',
      'lakeside',
      'forgot-password still-fails locked waited start-again',
      'start.trouble',
    ],
  ],
  trailWaitsForAnother: [
    [
      'whoever waits for a lock, and follows a link to a pause of resets, is asked whether the wait is over',
      'by-post',
      'locked password message #reset.trouble too-many',
      'lockout.still-waiting',
    ],
    [
      'whoever waits for a lock, and follows a link to a pause of codes, is asked whether the wait is over',
      'by-post',
      'locked password message #lockout.cause code',
      'lockout.still-waiting',
    ],
    [
      'whoever waits for a lock, and follows a link to it, goes on waiting',
      'by-post',
      'locked password message #lockout.cause password',
      'lockout.wait',
    ],
    [
      'whoever waits for nothing comes to a pause of resets',
      'by-post',
      'message #reset.trouble too-many',
      'reset.paused-a-while',
    ],
  ],
  trailWaitsFor: [
    [
      'a lock that is not over is waited for',
      'lakeside',
      'forgot-password still-fails locked start-again not-yet',
      'lockout.wait',
    ],
    [
      'a pause that is not over is waited for, which is not the first wait in the list',
      'lakeside',
      'locked resets start-again not-yet',
      'reset.paused',
    ],
  ],
};
