import { tell } from './stories.ts';

tell('somebody who signs in with another account,', 'none #sso.which', [
  ['who has such an account starts at the portal with it', 'default', 'have-one', 'sso.how-far'],
  ['whose button is gone moves to the new way', 'default', 'gone', 'sso.moved'],
  [
    'who never had a login here makes one where that is offered',
    'northfield',
    'no-login-here',
    'sso.make-own',
  ],
  [
    'who has a login only elsewhere hears that no reset here can help',
    'other-account',
    'no-login-here',
    'sso.only-there',
  ],
  [
    'who used a button at an unknown place looks for it again',
    'default',
    'no-login-here',
    'sso.same-button',
  ],
  [
    'who forgot the other account’s password is sent to its desk',
    'default',
    'password',
    'sso.their-password',
  ],
  ['with an account from work asks at work', 'default', 'work', 'sso.work'],
  ['who has no such account makes it first', 'default', 'no-account', 'sso.make-first'],
  [
    'who does not want such an account gets care without it',
    'default',
    'no-account do-not-want',
    'access.without-portal',
  ],
  [
    'whose account does not let them in asks its desk',
    'default',
    'does-not-let-in',
    'sso.provider',
  ],
  [
    'who has a password here after all makes a new one',
    'default',
    'no-login-here own-login',
    'password.reset',
  ],
  [
    'who has a password here after all calls where only staff can set it',
    'northfield',
    'not-sure own-login',
    'password.by-staff',
  ],
]);

tell(
  'somebody who waits for an email about a password that they never made',
  'forgot-password not-come email never-made',
  [
    ['looks for the button that they used', 'default', 'no-login-here', 'sso.same-button'],
    ['does not ask for another email', 'default', 'no-login-here own-login', 'reset.enough'],
  ],
);

tell('somebody who signs in there but does not get in here', 'none #sso.which not-here', [
  ['sees where they are stopped', 'default', '', 'sso.how-far'],
  ['is stopped on the other page, and asks its desk', 'default', 'not-there', 'sso.provider'],
  [
    'is sent back at the door, and asks the desk of that account first',
    'default',
    'not-here',
    'sso.provider',
  ],
  ['has to prove who they are, and is helped with that', 'default', 'prove', 'identity.detail'],
  ['has no record in the portal, and links it', 'default', 'no-record', 'portal.not-linked'],
  [
    'has no record in the portal, and cannot link it, asks this portal’s staff',
    'default',
    'no-record failed',
    'portal.ask-link',
  ],
]);

tell('somebody at a place with more than one login', '', [
  ['who forgot a password says whose', 'northfield', 'forgot-password', 'password.whose'],
  [
    'who forgot the password of another account makes it anew there',
    'northfield',
    'forgot-password other-account',
    'sso.their-password',
  ],
  [
    'who may mean another clinic looks for the right page',
    'northfield',
    'forgot-password other-clinic',
    'portal.address',
  ],
  [
    'who does not know which login they use looks for the button',
    'northfield',
    'forgot-password not-sure',
    'sso.same-button',
  ],
  ['who forgot a username says whose', 'northfield', 'forgot-username', 'username.whose'],
  [
    'who forgot the username of this portal goes on',
    'northfield',
    'forgot-username this-portal',
    'username.trouble',
  ],
  [
    'who does not know what they sign in with finds out',
    'northfield',
    'forgot-username not-sure',
    'sign-in.which',
  ],
  ['who is stuck at a reset says whose', 'northfield', 'reset', 'reset.whose'],
  [
    'who asked for the password of another account here hears where to ask',
    'northfield',
    'reset other-account',
    'sso.their-password',
  ],
  [
    'who said whose login it is says it once',
    'northfield',
    'reset this-portal start-again forgot-username',
    'username.trouble',
  ],
  [
    'who was refused where they got in before is not asked whose login it is',
    'northfield',
    'rejected once here password failed',
    'password.by-staff',
  ],
  [
    'who was refused too often says whose once nothing more is tried',
    'northfield',
    'rejected more know-username',
    'password.whose',
  ],
]);

tell('somebody at a place where the login is always another’s', '', [
  [
    'who forgot the password makes it anew there',
    'other-account',
    'forgot-password',
    'sso.their-password',
  ],
  ['who is stuck at a reset hears where to ask', 'other-account', 'reset', 'sso.their-password'],
  [
    'who was refused once types it on the other page',
    'other-account',
    'rejected once here nothing',
    'sso.only-there',
  ],
]);

tell('somebody at a place of which no other login is known', '', [
  ['is not asked whose password it is', 'default', 'forgot-password', 'password.reset'],
  ['is not asked whose username it is', 'default', 'forgot-username', 'username.trouble'],
  ['is not asked whose reset it is', 'default', 'reset', 'reset.trouble'],
]);
