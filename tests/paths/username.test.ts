import { tell } from './stories.ts';

tell('somebody whose username is in the way,', 'forgot-username', [
  ['who forgot it gets it sent', 'lakeside', 'forgot', 'username.recover'],
  ['who forgot both gets the username first', 'default', 'both', 'username.both'],
  ['who shares an email needs one of their own', 'lakeside', 'shared', 'username.may-share'],
  ['who shares an email where it must be unique', 'only-reset', 'shared', 'username.own-email'],
  ['who wants another name where it is fixed hears so', 'lakeside', 'change', 'username.fixed'],
  ['who wants another name where it can change', 'only-reset', 'change', 'username.change'],
  [
    'who wants another name where nobody knows asks staff',
    'default',
    'change',
    'username.ask-change',
  ],
  [
    'whose message goes to an old address needs staff',
    'default',
    'forgot old-address',
    'contact-details.ask-staff',
  ],
  [
    'who signs in with another account only is sent to its desk',
    'other-account',
    '',
    'sso.provider',
  ],
  [
    'who got a mail to activate finishes the sign-up',
    'default',
    'forgot activate',
    'reset.finish-sign-up',
  ],
  ['who has it again makes a new password', 'default', 'both have-it', 'password.reset'],
  [
    'who has it again calls where only staff can set a password',
    'northfield',
    'this-portal both have-it',
    'password.by-staff',
  ],
]);

tell(
  'somebody who made a new password before and has the username at last',
  'forgot-password start-again forgot-username',
  [['is not sent to make another', 'default', 'both have-it', 'reset.enough']],
);
