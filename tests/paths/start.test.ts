import { tell } from './stories.ts';

tell('somebody at the first question', '', [
  [
    'whose username or password is refused says how often they tried',
    'default',
    'rejected',
    'rejected.tries',
  ],
  ['who forgot the password makes a new one', 'lakeside', 'forgot-password', 'password.reset'],
  [
    'who forgot the password calls where only staff can set it',
    'northfield',
    'forgot-password this-portal',
    'password.by-staff',
  ],
  [
    'whose code does not come says what is wrong with it',
    'default',
    'code',
    'security-code.trouble',
  ],
  ['who is in says what else they need', 'default', 'inside', 'start.inside'],
  [
    'who is in and waits for a result hears why it may come later',
    'default',
    'inside missing part not-yet',
    'signed-in.not-yet',
  ],
  [
    'who is in and is refused one thing finds it among the things inside',
    'default',
    'inside missing part refused',
    'signed-in.use',
  ],
  [
    'who is in and wants another username gets it where it can change',
    'only-reset',
    'inside username',
    'username.change',
  ],
  [
    'who is in and wants another username hears where it is fixed',
    'lakeside',
    'inside username',
    'username.fixed',
  ],
  [
    'who is in and wants another username asks staff where nobody knows',
    'default',
    'inside username',
    'username.ask-change',
  ],
  ['who finds nothing in the list looks on', 'default', 'none', 'lookup.none'],
  ['who is in and finds nothing in the list looks on', 'default', 'inside none', 'lookup.none'],
  ['who finds nothing anywhere speaks to a person', 'default', 'none person', 'support.who'],
  [
    'who does not know whom to ask finds the desk',
    'default',
    'message #support.which-desk',
    'support.which-desk',
  ],
  [
    'who comes back with the same forgotten password is not sent to make another',
    'default',
    'forgot-password start-again forgot-password',
    'reset.enough',
  ],
  [
    'who comes back after a wait is asked again what stops them',
    'by-post',
    'locked password start-again over',
    'start.trouble',
  ],
  [
    'who comes back before the wait is over goes on waiting',
    'by-post',
    'locked password start-again not-yet',
    'lockout.wait',
  ],
]);
