import { tell } from './stories.ts';

tell('somebody who is locked out,', 'locked', [
  ['where a new password lifts it', 'lakeside', 'password', 'lockout.reset'],
  [
    'by the PIN of a message asks who sent it',
    'default',
    'typed message-pin',
    'lockout.message-pin',
  ],
  [
    'who gets no message to lift it is not asked to try the old password',
    'lakeside',
    'password not-come no-address know-password',
    'reset.enough',
  ],
  ['where only staff lift it', 'northfield', 'password this-portal', 'lockout.staff'],
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
  [
    'who did nothing and reads it on the page is led to safety',
    'default',
    'not-me page',
    'security.mine',
  ],
  [
    'who did nothing and reads it in an email opens the portal first',
    'default',
    'not-me message',
    'security.claim',
  ],
  [
    'who reads in a text that the account was closed opens the portal first',
    'default',
    'disabled only-message',
    'security.claim',
  ],
  [
    'whose email was true comes back to the lock',
    'default',
    'not-me message locked',
    'lockout.cause',
  ],
  ['with more than one login to be locked says which', 'northfield', 'password', 'lockout.whose'],
  [
    'by the account of another asks its desk',
    'northfield',
    'typed login other-account',
    'sso.provider',
  ],
  [
    'on another clinic’s portal looks for the right page',
    'northfield',
    'answer other-clinic',
    'portal.address',
  ],
  [
    'who is not sure of which login is told what ends this portal’s lock',
    'northfield',
    'password not-sure',
    'lockout.staff',
  ],
  [
    'who signs in with another account only asks its desk at once',
    'other-account',
    'password',
    'sso.provider',
  ],
  ['for too much going on makes a new password', 'lakeside', 'not-sure', 'lockout.reset'],
  [
    'for too much going on calls where only staff lift it',
    'northfield',
    'not-sure this-portal',
    'lockout.staff',
  ],
  [
    'whose page says nothing of what to do asks',
    'default',
    'typed login nothing',
    'lockout.not-said',
  ],
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
