import { tell } from './stories.ts';

tell('somebody who sees an error,', 'outage', [
  ['whose clock is wrong sets it', 'default', 'code clock', 'outage.clock'],
  ['with two accounts found needs staff', 'default', 'code accounts', 'portal.two-accounts'],
  [
    'with no notice retries once, then notes the code',
    'default',
    'nothing failed failed',
    'outage.note',
  ],
  ['during planned work waits', 'default', 'maintenance', 'outage.maintenance'],
  [
    'when the whole portal is down gets care by phone',
    'default',
    'announced cannot-wait',
    'access.without-portal',
  ],
  [
    'who reads that the account is locked makes a new password where that lifts it',
    'lakeside',
    'code locked',
    'lockout.reset',
  ],
  [
    'who reads that the account is locked calls where only staff lift it',
    'northfield',
    'code locked',
    'lockout.staff',
  ],
  [
    'for whom planned work is over, and nothing opens, tries once',
    'northfield',
    'maintenance still-down',
    'outage.retry',
  ],
]);

tell('somebody who was elsewhere when the message came', '', [
  ['is asked what it says', 'default', 'rejected once message', 'outage.code'],
  [
    'and waits for a lock to end is asked first if the wait is over',
    'by-post',
    'locked password message',
    'lockout.still-waiting',
  ],
  [
    'after a new password waits for the lock to end, and makes no other',
    'lakeside',
    'forgot-password message locked',
    'lockout.wait',
  ],
]);
