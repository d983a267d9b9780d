import { tell } from './stories.ts';

tell('somebody who wants to be walked through it,', 'none #sign-in.method', [
  ['who was never here signs up with the letter first', 'default', 'letter', 'sign-in.letter'],
  [
    'who knows what to type is walked to the page and through it',
    'lakeside',
    'password see-it',
    'sign-in.details',
  ],
  [
    'who is asked for a code on the way is walked through that too',
    'lakeside',
    'password see-it asks-code',
    'sign-in.code',
  ],
  [
    'who gets a new phone gets ready before they sign in',
    'default',
    'new-device',
    'sign-in.new-device',
  ],
  [
    'who does not know how they sign in finds out without a second account',
    'default',
    'not-sure',
    'sign-in.which',
  ],
  ['who helps a mother uses a login of their own', 'default', 'for-someone', 'sign-in.own-login'],
  [
    'whose try was wrong is asked where they got in before',
    'default',
    'password see-it refused',
    'rejected.before',
  ],
  [
    'who has been given nothing yet signs up alone where that is offered',
    'lakeside',
    'first nothing',
    'activation.sign-up',
  ],
  ['who has been given nothing yet asks for a code', 'default', 'first nothing', 'activation.ways'],
  [
    'who forgot the password calls where only staff can set it',
    'northfield',
    'password see-it forgot',
    'password.by-staff',
  ],
]);

tell(
  'somebody who tried before and wants to be walked through it,',
  'rejected more start-again none #sign-in.method',
  [
    [
      'who tried often enough makes a new password, and does not type the old one',
      'default',
      'password see-it',
      'password.reset',
    ],
  ],
);
