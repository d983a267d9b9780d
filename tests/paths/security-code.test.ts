import { tell } from './stories.ts';

tell('somebody who is stuck at the security code,', 'code', [
  [
    'whose text does not come tries another way',
    'lakeside',
    'not-come text failed',
    'security-code.other-channel',
  ],
  [
    'whose three codes came at once uses the newest',
    'default',
    'refused message',
    'security-code.newest',
  ],
  [
    'whose app code is refused checks the clock',
    'default',
    'refused app',
    'security-code.app-code',
  ],
  ['who typed too many waits', 'default', 'refused too-many', 'security-code.paused-a-while'],
  ['with a lost phone stops the number first', 'default', 'phone lost', 'security-code.lost-phone'],
  ['with a new phone moves the app first', 'default', 'phone new-phone', 'security-code.move-app'],
  [
    'with no way left proves who they are to staff',
    'default',
    'changed neither',
    'contact-details.ask-staff',
  ],
  ['who got more than one uses their own', 'default', 'refused several', 'security-code.several'],
  ['who got a code unasked gives it to nobody', 'default', 'unasked', 'security.code-unasked'],
  [
    'who got one more than they asked for gives that one to nobody',
    'default',
    'refused several unasked',
    'security.code-unasked',
  ],
  [
    'who cannot change from page to page so fast asks for the code last',
    'default',
    'refused two-devices',
    'security-code.two-devices',
  ],
  ['who may refuse codes', 'only-reset', 'must-i', 'security-code.turn-off'],
  ['who must use codes', 'locked-by-email', 'must-i', 'security-code.mandatory'],
  ['who may or must, nobody knows', 'default', 'must-i', 'security-code.maybe-refuse'],
  [
    'who typed too many where the pause is known waits by the clock',
    'lakeside',
    'refused too-many',
    'security-code.paused',
  ],
  [
    'whose code was refused once types the newest where five are allowed',
    'lakeside',
    'refused message failed start-again code refused message',
    'security-code.newest',
  ],
  [
    'whose code was refused once types no other where two start the pause',
    'ends-by-itself',
    'refused message failed start-again code refused message',
    'security-code.paused',
  ],
  [
    'without backup codes starts over where a new account takes the place of the old one',
    'by-post',
    'phone no-backup',
    'activation.start-over',
  ],
  [
    'whose code app came over empty starts over where that is the last way',
    'by-post',
    'phone new-phone old-gone failed',
    'activation.start-over',
  ],
  [
    'without backup codes proves who they are to staff',
    'default',
    'phone no-backup',
    'security-code.proof',
  ],
]);
