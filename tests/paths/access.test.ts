import { describe, expect, test } from 'vitest';
import { saidOn } from '../cases/said.ts';
import { organisations } from '../flow/organisations.ts';
import { walk } from '../flow/walk.ts';

type Story = readonly [person: string, organisation: string, says: string, sees: string];

const stories: readonly Story[] = [
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
  ['who does not see well makes the page larger', 'default', 'see larger', 'access.larger'],
  [
    'who does not hear well and gets codes by call only finds another way',
    'default',
    'see hear only-call',
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
  ['who has no time gets care today', 'default', 'no-time', 'access.without-portal'],
];

describe('somebody for whom the pages are hard,', () => {
  test.each(stories)('%s (%s)', (_person, organisation, says, sees) => {
    expect(walk(organisation, `something-else hard-to-use ${says}`).id).toBe(sees);
  });
});

test('somebody who reads Spanish is told of the help pages in Spanish', async () => {
  const said = await saidOn(organisations['lakeside']!, 'something-else hard-to-use language');
  expect(said.get('steps.help-es')).toBe(
    'Help in Spanish: https://lakeside.example/es/portal-help/',
  );
  expect(said.has('steps.help-de')).toBe(false);
});
