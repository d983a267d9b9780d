import { describe, expect, test } from 'vitest';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { parseOrganisation, stripByteOrderMark } from '../../src/organisation/parse.ts';

const names = { name: 'Riverside', portal: { name: 'MyRiverside' } };

function problemsIn(rules: object) {
  const read = parseOrganisation({ ...names, ...rules });
  return 'problems' in read
    ? read.problems.map(({ place, sentence }) => `${place}: ${sentence}`)
    : [];
}

const monday = (...spans: unknown[]) => ({
  support: { hours: { zone: 'America/New_York', week: { monday: spans } } },
});

describe('a health system that writes its file', () => {
  test('may leave out what it does not know', () => {
    expect(parseOrganisation(names)).toEqual({
      organisation: {
        ...neutralOrganisation,
        ...names,
        portal: { ...neutralOrganisation.portal, ...names.portal },
      },
    });
  });

  test('may write "unknown" for every rule, or leave a group empty', () => {
    expect(problemsIn({ lockout: { lasts: 'unknown' }, activation: {}, idle: 'unknown' })).toEqual(
      [],
    );
  });

  test.each(['by itself', 'never', '1 minute', '10080 minutes', '168 hours', '7 days'])(
    'may write that a lock lasts: %s',
    (lasts) => expect(problemsIn({ lockout: { lasts } })).toEqual([]),
  );

  test.each(['3 minutes', '15 minutes'])('may write an idle time of %s', (idle) =>
    expect(problemsIn({ idle })).toEqual([]),
  );

  test.each([
    [
      'a time',
      monday(['08:00', '17:00'], ['8:00', '17:00']),
      'support.hours.week.monday[1][0]: Write a time such as "08:00".',
    ],
    [
      'a closing time',
      monday(['08:00', '24:30']),
      'support.hours.week.monday[0][1]: Write a time such as "08:00", or "24:00" for the end of the day.',
    ],
    [
      'a pair of times',
      monday(['08:00', '17:00', '18:00']),
      'support.hours.week.monday[0][2]: Write two times, from and to: ["08:00", "17:00"].',
    ],
    [
      'a time zone',
      { support: { hours: { zone: 'Eastern', week: {} } } },
      'support.hours.zone: Write a time zone by its full name, such as "America/New_York".',
    ],
    [
      'hours without a zone',
      { support: { hours: { week: {} } } },
      'support.hours.zone: This is missing.',
    ],
    [
      'hours',
      { support: { hours: 'daily' } },
      'support.hours: Write "always", or a group of rules between { and }, or "unknown".',
    ],
    [
      'a wait that is a bare number',
      { lockout: { lasts: 20 } },
      'lockout.lasts: Write "by itself", or "never", or a length of time in minutes, hours or days, up to 7 days, such as "20 minutes", or "unknown".',
    ],
    ...['auto', '3 working days', '1 week', '8 days', '10081 minutes', '0 minutes'].map(
      (lasts): [string, object, string] => [
        `a wait of ${lasts}`,
        { lockout: { lasts } },
        'lockout.lasts: Write "by itself", or "never", or a length of time in minutes, hours or days, up to 7 days, such as "20 minutes".',
      ],
    ),
    [
      'a pause',
      { securityCode: { pauseLasts: '2 weeks' } },
      'securityCode.pauseLasts: Write a length of time in minutes, hours or days, up to 7 days, such as "20 minutes".',
    ],
    ...['1 minute', '2 minutes', '16 minutes', '20 minutes', '1 hour'].map(
      (idle): [string, object, string] => [
        `an idle time of ${idle}`,
        { idle },
        'idle: Write a length of time from "3 minutes" to "15 minutes".',
      ],
    ),
    [
      'an idle time that is a bare number',
      { idle: 15 },
      'idle: Write a length of time from "3 minutes" to "15 minutes", or "unknown".',
    ],
    [
      'a number that is too small',
      { password: { min: 0 } },
      'password.min: Write a whole number from 1 to 1000.',
    ],
    [
      'yes or no',
      { lockout: { resetUnlocks: 'yes' } },
      'lockout.resetUnlocks: Write true or false, or "unknown".',
    ],
    [
      'a length of time',
      { activation: { lifetime: '2 d' } },
      'activation.lifetime: Write a length of time such as "48 hours", "10 minutes" or "3 working days".',
    ],
    [
      'a thing in a list',
      { recovery: { channels: ['email', 'fax'] } },
      'recovery.channels[1]: Write one of "email", "text", "call", "app", "passkey", "post", "paper".',
    ],
    [
      'a number of characters',
      { app: { pinDigits: '8-4' } },
      'app.pinDigits: Write from and to, such as "6-15".',
    ],
    [
      'a list that may be none',
      { identity: { otherWays: [] } },
      'identity.otherWays: Write a list of at least one thing, between [ and ].',
    ],
    [
      'an empty list',
      { recovery: { channels: [] } },
      'recovery.channels: Write a list of at least one thing, between [ and ].',
    ],
    [
      'a misspelt rule',
      { lockout: { atempts: 5 } },
      'lockout.atempts: There is no rule of this name. Check the spelling.',
    ],
    [
      'a misspelt group',
      { lockuot: {} },
      'lockuot: There is no rule of this name. Check the spelling.',
    ],
    ['a group', { lockout: 20 }, 'lockout: Write a group of rules between { and }.'],
    ['a name', { name: ' ' }, 'name: Write a text of up to 200 characters.'],
    [
      'an address',
      { portal: { name: 'My', address: 'http://my.example/' } },
      'portal.address: Write a whole web address that starts with https://.',
    ],
    ['a date', { checked: '2026-02-30' }, 'checked: Write a date that exists.'],
    [
      'a phone number',
      { support: { phone: '555-CARE' } },
      'support.phone: Write a phone number of digits, spaces, dots, dashes and brackets.',
    ],
    ...['555-0134, then 3', '555-0134 option 2', '555-0134;ext=3'].map(
      (phone): [string, object, string] => [
        `a phone number and what to press after it, ${phone},`,
        { support: { phone } },
        'support.phone: Write a phone number of digits, spaces, dots, dashes and brackets alone: what to press or say when support answers belongs in support.menuOption.',
      ],
    ),
    ...[
      'https://portal.example@evil.example/',
      'https://me:secret@portal.example/',
      'https://portal.example/"onclick="alert(1)',
      "https://portal.example/'",
      'https://portal.example\\evil.example/',
      'https://portal.example/\u202Egnp.exe',
      'https://portal.example/ x',
    ].map((address): [string, object, string] => [
      `an address such as ${JSON.stringify(address)}`,
      { portal: { name: 'My', address } },
      'portal.address: Write the address as a browser shows it, without a name before the place or odd marks.',
    ]),
    ...['tel:555', 'javascript:alert(1)', 'data:text/html,x', '//evil.example/', 'HTTPS://A/'].map(
      (address): [string, object, string] => [
        `an address such as ${address}`,
        { support: { page: address } },
        'support.page: Write a whole web address that starts with https://.',
      ],
    ),
    ...['\u202Etsrif', 'a\u2066b', 'a\u200Bb', 'one\ntwo', 'a\u0000b'].map(
      (name): [string, object, string] => [
        `a text with a hidden mark, ${JSON.stringify(name)},`,
        { name },
        'name: Write the text anew by hand: a mark in it is hidden, or turns its direction.',
      ],
    ),
    [
      'a number to text',
      { security: { forwardTexts: 'SPAM' } },
      'security.forwardTexts: Write the number to text, such as "7726".',
    ],
    [
      'an address for false emails',
      { security: { forwardEmails: 'our scam desk' } },
      'security.forwardEmails: Write an email address.',
    ],
    [
      'the page of a form',
      { proxy: { formPage: 'riverside.example/form' } },
      'proxy.formPage: Write a whole web address that starts with https://.',
    ],
    [
      'how a form is handed in',
      { proxy: { adultFormSentBy: ['phone'] } },
      'proxy.adultFormSentBy[0]: Write one of "online", "email", "fax", "post", "desk".',
    ],
    [
      'by what a second code comes',
      { recovery: { secondCode: [] } },
      'recovery.secondCode: Write a list of at least one thing, between [ and ].',
    ],
    [
      'a colour',
      { colour: '#ffff00' },
      'colour: Write a darker colour: white text on #ffff00 has a contrast of 1 to 1, and people need 4.5 to 1.',
    ],
    [
      'the longest password',
      { password: { min: 12, max: 8 } },
      'password.max: Write a number that is not below the smallest.',
    ],
    [
      'ages',
      { activation: { teenAccount: { from: 17, to: 13 } } },
      'activation.teenAccount.to: Write an age that is not below the first.',
    ],
  ])('is told where %s is wrong, and what to write', (_, rules, sentence) => {
    expect(problemsIn(rules)).toEqual([sentence]);
  });

  test('is told everything that is wrong at once', () => {
    expect(problemsIn({ idle: 99, lockout: { warns: 1 }, portal: {} })).toHaveLength(3);
  });

  test.each(['नमस्\u200dते', 'می\u200cخواهم', 'Zürich 🏥', "St. Mary's “West”", '第一医院'])(
    'may write a name of any script: %s',
    (name) => expect(problemsIn({ name })).toEqual([]),
  );

  test.each([null, 7, 'text', [names]])('is told so when the file holds %j', (data) => {
    expect(parseOrganisation(data)).toHaveProperty('problems');
  });
});

test('a mark that an editor put before the text is no fault of the file', () => {
  expect(JSON.parse(stripByteOrderMark('\uFEFF{ "name": "Lakeside" }'))).toEqual({
    name: 'Lakeside',
  });
});
