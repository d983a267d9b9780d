import { tell } from './stories.ts';

tell('somebody who is locked out,', 'locked', [
  ['where a new password lifts it', 'lakeside', 'password', 'lockout.reset'],
  ['where only staff lift it', 'northfield', 'password', 'lockout.staff'],
  ['where an email lifts it', 'locked-by-email', 'password', 'lockout.email-link'],
  ['where it ends after hours', 'by-post', 'password', 'lockout.wait'],
  [
    'where it ends by itself, nobody says when',
    'ends-by-itself',
    'password',
    'lockout.wait-a-while',
  ],
  ['where nothing is known reads what the page says', 'default', 'password', 'lockout.says'],
  ['who waited may try once', 'by-post', 'password waited', 'lockout.retry'],
  ['who waited in vain needs staff', 'by-post', 'password still-locked', 'lockout.staff'],
  [
    'who cannot wait gets care without the portal',
    'by-post',
    'password cannot-wait',
    'access.without-portal',
  ],
  [
    'who starts again during the wait is asked if it is over',
    'by-post',
    'password start-again',
    'lockout.still-waiting',
  ],
  [
    'who closed the account and opened it again is asked whose device it is',
    'default',
    'disabled closed worked',
    'signed-in.device',
  ],
  ['who did nothing is led to safety', 'default', 'not-me', 'security.mine'],
  ['for too much going on makes a new password', 'lakeside', 'not-sure', 'lockout.reset'],
  [
    'for too much going on calls where only staff lift it',
    'northfield',
    'not-sure',
    'lockout.staff',
  ],
  ['whose page says nothing of what to do asks', 'default', 'typed nothing', 'lockout.not-said'],
  [
    'whose resets are stopped is not told that the account is locked',
    'lakeside',
    'resets',
    'reset.paused',
  ],
]);

tell(
  'somebody whose account is locked after a new password',
  'forgot-password still-fails locked',
  [
    ['waits, and is not sent to make another', 'lakeside', '', 'lockout.wait'],
    ['needs staff if the page asks for another', 'default', 'reset', 'lockout.staff'],
  ],
);
