import { tell } from './stories.ts';

tell('somebody who signs in with another account,', 'none #sso.which', [
  ['whose button is gone moves to the new way', 'default', 'gone', 'sso.moved'],
  [
    'who never had a login here makes one where that is offered',
    'ends-by-itself',
    'no-login-here',
    'sso.make-own',
  ],
  [
    'who has a login only elsewhere hears that no reset here can help',
    'by-post',
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
