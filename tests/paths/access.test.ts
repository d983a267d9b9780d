import { expect, test } from 'vitest';
import { saidOn } from '../cases/said.ts';
import { organisations } from '../flow/organisations.ts';
import { tell } from './stories.ts';

tell('somebody for whom the pages are hard,', 'none #access.trouble', [
  ['who reads another language finds the switch', 'lakeside', 'language', 'access.language'],
  [
    'whose language is not there gets an interpreter',
    'default',
    'language not-mine',
    'access.interpreter',
  ],
  [
    'who can read it now and is asked for codes goes on to those',
    'default',
    'language set-up-codes',
    'security-code.trouble',
  ],
  [
    'who uses a screen reader asks for the code last',
    'default',
    'see screen-reader code-too-fast',
    'security-code.two-devices',
  ],
  ['who is in and cannot use a page does it otherwise', 'default', 'see stuck', 'access.stuck'],
  ['and has the page put right', 'default', 'see stuck report', 'access.barrier'],
  ['who is not helped by larger letters', 'default', 'see larger failed', 'access.barrier'],
  ['who does not see well makes the page larger', 'default', 'see larger', 'access.larger'],
  [
    'who does not hear well and gets codes by call only finds another way',
    'default',
    'hear only-call',
    'security-code.other-channel',
  ],
  ['whom moving pictures make ill holds them still', 'default', 'see moving', 'access.moving'],
  [
    'who cannot do a test with pictures calls',
    'default',
    'see screen-reader picture phone',
    'access.by-phone',
  ],
  ['whose hands shake types less', 'default', 'hands', 'access.hands'],
  [
    'for whom it is too much gets help from someone with their own login',
    'default',
    'remember helper',
    'proxy.trouble',
  ],
  ['for whom it is too much is walked through it', 'default', 'remember walk', 'sign-in.method'],
  [
    'with internet and no signal lets the code come in another way',
    'default',
    'no-internet no-signal',
    'security-code.other-channel',
  ],
  [
    'without internet today gets care without the portal',
    'default',
    'no-internet cannot-get-it',
    'access.without-portal',
  ],
  [
    'whom somebody could watch gets help that only they see',
    'default',
    'own-device watched',
    'security.near',
  ],
  ['who wants no portal gets care without it', 'default', 'not-want', 'access.without-portal'],
  [
    'who has no email and knows the password types it with care',
    'default',
    'no-email know-password',
    'password.typing',
  ],
]);

tell(
  'somebody who tried twice before, has no email and knows the password',
  'rejected twice start-again none #access.trouble no-email',
  [
    [
      'types it once more where five tries are allowed',
      'lakeside',
      'know-password',
      'password.typing',
    ],
    [
      'calls where the next try would lock the account',
      'northfield',
      'know-password this-portal',
      'password.by-staff',
    ],
  ],
);

test('somebody who reads Spanish is told of the help pages in Spanish', async () => {
  const said = await saidOn(organisations['lakeside']!, 'none #access.trouble language');
  expect(said.get('steps.help-es')).toBe(
    'Help in Spanish: https://lakeside.example/es/portal-help/',
  );
  expect(said.has('steps.help-de')).toBe(false);
});
