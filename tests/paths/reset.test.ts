import { tell } from './stories.ts';

tell('somebody who asked for a new password,', 'reset', [
  ['who got no email is told where to look', 'lakeside', 'not-come email', 'reset.email'],
  ['whose link asks for a birth date goes on', 'default', 'link asks-first', 'reset.asks-first'],
  ['whose page asks for a birth date goes on', 'default', 'details asks-first', 'reset.asks-first'],
  [
    'who got a mail to activate finishes the sign-up',
    'default',
    'other-message activate',
    'reset.finish-sign-up',
  ],
  [
    'who never signed up is not sent to look on',
    'default',
    'not-found never',
    'activation.first-visit',
  ],
  [
    'who got no email twice stops asking',
    'default',
    'not-come email not-come failed',
    'reset.enough',
  ],
  ['who asked too often waits by the clock', 'lakeside', 'too-many', 'reset.paused'],
  ['who asked too often where no time is known', 'default', 'too-many', 'reset.paused-a-while'],
  ['whose mail scanner used the link', 'default', 'link used', 'reset.used'],
  ['who waits for a letter', 'by-post', 'not-come post', 'reset.post'],
  [
    'who never gave an email answers questions',
    'ends-by-itself',
    'not-come no-address never-gave',
    'reset.by-answers',
  ],
  [
    'who never gave an email where questions do not help',
    'default',
    'not-come no-address never-gave',
    'reset.by-desk',
  ],
  [
    'whom it cannot find is told to write it as on a letter',
    'default',
    'not-found',
    'reset.not-found',
  ],
  ['whose link is not valid gets a fresh one', 'default', 'link invalid', 'reset.late'],
  ['whose birth date is refused', 'default', 'details birth-date', 'identity.birth-date'],
  [
    'with a link in a news message opens the site itself',
    'default',
    'other-message news',
    'reset.news',
  ],
  [
    'whose account was switched off by the reset',
    'default',
    'still-fails deactivated',
    'lockout.verify-again',
  ],
  [
    'who got no email where three are too many asks for one more',
    'lakeside',
    'not-come email not-come',
    'reset.again',
  ],
  [
    'who got no email where two are too many asks for none',
    'ends-by-itself',
    'not-come email not-come',
    'reset.enough',
  ],
  [
    'who waits out the pause, and gets nothing, stops asking',
    'lakeside',
    'too-many waited not-come',
    'reset.enough',
  ],
]);
