import { tell } from './stories.ts';

tell('somebody', '', [
  ['who is in on their own phone', 'default', 'forgot-password worked own', 'signed-in.own'],
  [
    'who is in on a shared computer',
    'default',
    'forgot-password worked shared',
    'signed-in.shared',
  ],
  ['who wants to be ready for next time', 'default', 'inside ready', 'signed-in.ready'],
  [
    'who is in after a lock on a shared computer signs out there in the end',
    'by-post',
    'locked password waited worked shared',
    'signed-in.shared',
  ],
  [
    'who was walked through it on their own phone',
    'lakeside',
    'none #sign-in.method password see-it worked own',
    'signed-in.own',
  ],
  [
    'who got a caller in is asked nothing about the device',
    'default',
    'caller worked',
    'signed-in.caller',
  ],
  [
    'who got a caller through the identity check sees to the next time',
    'default',
    'caller identity worked',
    'signed-in.caller',
  ],
  [
    'who helped a caller with the record of a child sees to the next time',
    'northfield',
    'caller for-someone worked',
    'signed-in.caller',
  ],
]);
