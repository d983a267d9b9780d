import { tell } from './stories.ts';

tell('somebody in the wrong place,', 'none #portal.trouble', [
  ['who is in and cannot use a page', 'default', 'empty stuck', 'access.stuck'],
  ['who may be on the wrong site compares the address', 'lakeside', 'wrong-site', 'portal.address'],
  [
    'on a page that looks the same needs another login',
    'default',
    'looks-alike',
    'portal.looks-alike',
  ],
  [
    'whose clinic does not know the login asks the clinic',
    'default',
    'not-set-up failed',
    'portal.ask-access',
  ],
  ['who called the maker is sent to their own hospital', 'default', 'vendor', 'portal.vendor'],
  ['with two accounts has staff join them', 'default', 'two-accounts', 'portal.two-accounts'],
  [
    'with two record numbers has the desk put them in order',
    'default',
    'two-records',
    'portal.two-records',
  ],
  ['whose clinic moved goes to the new portal', 'default', 'moved', 'portal.moved'],
  [
    'who needs a login for one more place signs up alone where that is offered',
    'lakeside',
    'looks-alike no-code',
    'activation.sign-up',
  ],
  [
    'who needs a login for one more place asks for a code',
    'default',
    'looks-alike no-code',
    'activation.ways',
  ],
]);

tell('somebody who is in and misses something,', 'inside missing', [
  ['whose new login is empty links it', 'default', 'all', 'portal.not-linked'],
  [
    'whose old login had the record goes back to that',
    'default',
    'new-login older-login',
    'portal.older-login',
  ],
  [
    'who misses a result asks those who made it',
    'default',
    'part other-place',
    'portal.part-missing',
  ],
  [
    'who sees another person’s data looks whose it is',
    'default',
    'others-data',
    'security.others-data',
  ],
]);

tell(
  'somebody who made a new password before and looks if it is the right site',
  'forgot-password start-again none #portal.trouble wrong-site',
  [['is not sent to make another', 'default', 'right-site know-username', 'reset.enough']],
);
