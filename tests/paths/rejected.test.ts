import { tell } from './stories.ts';

tell('somebody whose login is refused,', 'rejected', [
  [
    'who typed it wrong once and changed nothing may try once more',
    'default',
    'once here nothing',
    'password.typing',
  ],
  [
    'who tried twice where the limit is unknown makes a new password',
    'default',
    'twice here nothing',
    'password.reset',
  ],
  [
    'who tried twice of five may try once more',
    'lakeside',
    'twice here nothing',
    'password.typing',
  ],
  ['who is warned of the last try is told to stop', 'lakeside', 'warned', 'rejected.stop'],
  [
    'who thinks that it is locked is led to the lock',
    'northfield',
    'more maybe-locked this-portal',
    'lockout.staff',
  ],
  [
    'on the wrong hospital’s site finds the right one',
    'lakeside',
    'once maybe-elsewhere',
    'portal.address',
  ],
  [
    'whose email changed uses the old one once more',
    'default',
    'once here username',
    'username.email-changed',
  ],
  [
    'who was never here before sets up an account',
    'default',
    'once never nothing',
    'activation.ways',
  ],
  [
    'who came by a Google button is not sent to a reset',
    'default',
    'once other-button',
    'sso.which',
  ],
  [
    'who uses a patient’s login is told to use their own',
    'default',
    'once for-someone',
    'sign-in.own-login',
  ],
  [
    'with two accounts finds out which mailbox is theirs',
    'default',
    'more two-accounts',
    'username.several',
  ],
]);

tell(
  'somebody who made a new password before and is refused',
  'forgot-password start-again rejected',
  [['is not sent to make another', 'default', 'more know-username', 'reset.enough']],
);
