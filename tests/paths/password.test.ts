import { tell } from './stories.ts';

tell('somebody whose password is in the way,', '', [
  ['who forgot it asks for a new one', 'lakeside', 'forgot-password', 'password.reset'],
  [
    'who forgot it where only staff can help is told so',
    'northfield',
    'forgot-password this-portal',
    'password.by-staff',
  ],
  [
    'who would lose an identity proof is asked for the key first',
    'locked-by-email',
    'forgot-password',
    'password.key',
  ],
  [
    'without the key hears the price before they pay it',
    'locked-by-email',
    'forgot-password no',
    'password.identity-again',
  ],
  [
    'who already made a new one is not sent to make another',
    'default',
    'forgot-password link late failed failed',
    'reset.enough',
  ],
  [
    'whose old phone keeps the old one mends that first',
    'default',
    'none #password.trouble keeps-locking',
    'password.old-device',
  ],
  [
    'who did not change it themselves is led to safety',
    'default',
    'none #password.trouble changed did-not-change',
    'security.mine',
  ],
  [
    'asked for a PIN hears that it belongs to one device',
    'default',
    'none #password.trouble second-secret pin',
    'device.pin',
  ],
]);

tell('somebody who reads in an email that the password is out of date', 'none #password.trouble', [
  [
    'opens the portal by its own address first',
    'default',
    'expired only-message',
    'security.claim',
  ],
  [
    'who finds it true makes a new one',
    'default',
    'expired only-message expired',
    'password.expired',
  ],
]);
