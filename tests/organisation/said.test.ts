import { afterEach, describe, expect, test } from 'vitest';
import type { Form } from '../../src/flow/role.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { causesOf } from '../../src/i18n/causes.ts';
import { contactKind } from '../../src/i18n/contacts.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { wordsOf } from '../../src/i18n/screen-words.ts';
import { hoursAt } from '../../src/organisation/desks.ts';
import { parseOrganisation } from '../../src/organisation/parse.ts';
import '../i18n/all-english.ts';

/** A place of which nothing is known but these rules. */
function placeWith(rules: object) {
  const read = parseOrganisation({ name: 'Riverside', portal: { name: 'MyRiverside' }, ...rules });
  if (!('organisation' in read)) throw new Error(JSON.stringify(read.problems));
  return read.organisation;
}

/** All that somebody reads on a screen, its causes with their fixes among it. */
function read(id: ScreenId, rules: object, form?: Form): string {
  const organisation = placeWith(rules);
  i18n.form = form;
  const facts = factsOf(organisation, i18n);
  const { lead, steps, why, avoid, otherwise } = wordsOf({ id, answers: [] }, facts, organisation);
  const fixes = causesOf(id, facts, organisation).flatMap(({ fix }) => fix);
  return [lead, steps, why, avoid, otherwise, fixes]
    .flat()
    .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''))
    .join('\n');
}

afterEach(() => (i18n.form = undefined));

describe('a daughter who asks for access to her father’s record', () => {
  const proxy = {
    formAt: ['portal'],
    formSentBy: ['online'],
    adultFormAt: ['paper'],
    adultFormSentBy: ['desk'],
    formPage: 'https://riverside.example/form',
    formTo: 'the records office',
    begins: 'a code by post',
    lacksOpenedBy: 'his therapist',
  };

  test('learns where the form is got, where it goes, and with what her access begins', () => {
    const said = read('proxy.cannot-agree', { proxy });
    expect(said).toContain('The form is here: https://riverside.example/form');
    expect(said).toContain('Filled in and signed, it goes to the records office.');
    expect(said).toContain('Access then begins with a code by post.');
  });

  test('does not wait for the form of a child that she sent online', () => {
    const said = read('proxy.pending', { proxy });
    expect(said).toContain('For a grown-up, the form is on paper.');
    expect(said).toContain('For a grown-up, it is handed in at the front desk.');
  });

  test('learns who opens what is shut to helpers', () => {
    expect(read('proxy.not-for-carers', { proxy })).toContain('opened by his therapist');
  });
});

describe('a man whose welcome mail never came', () => {
  const activation = { startButton: 'Activate', verifiers: ['birth-date', 'surname'] };
  const screens = ['activation.not-come', 'activation.ways', 'reset.again'] as const;

  test.each(screens)('starts the account on the page itself: %s', (id) => {
    const said = read(id, { activation });
    expect(said).toContain('On the sign-in page, press Activate.');
    expect(said).toContain('Activate asks for date of birth and last name.');
  });

  test('and staff tell him so', () => {
    const said = read('activation.not-come', { activation }, 'caller');
    expect(said).toContain('On the sign-in page, they press Activate.');
  });

  test('is sent to no button that is not known', () => {
    expect(read('activation.not-come', {})).not.toContain('Activate asks');
  });
});

describe('a woman whose sign-up only says that more information is needed', () => {
  const activation = {
    matchedBy: ['the email in your record', 'your record number'],
    numbersOn: ['your record number on a wristband'],
    noMatchForm: 'https://riverside.example/help',
    noMatchPhone: '555-0143',
    noMatchBrings: 'a link by email',
  };
  const screens = ['activation.sign-up', 'identity.desk', 'identity.number'] as const;

  test.each(screens)('learns where a number stands, and who helps: %s', (id) => {
    const said = read(id, { activation });
    expect(said).toContain('Where to find the numbers: your record number on a wristband.');
    expect(said).toContain('Fill in this form for help: https://riverside.example/help');
    expect(said).toContain('call 555-0143');
    expect(said).toContain('After that comes a link by email.');
  });

  test('learns by what her record is found', () => {
    expect(read('activation.sign-up', { activation })).toContain(
      'found by the email in your record or your record number.',
    );
  });
});

describe('a veteran whose basic login opens no record', () => {
  const sso = { withRecord: ['a proved account'], withoutRecord: ['a basic account'] };
  const screens = [
    'portal.not-linked',
    'portal.ask-link',
    'sso.how-far',
    'sso.make-first',
  ] as const;

  test.each(screens)('may make the one that does: %s', (id) => {
    const said = read(id, { sso });
    expect(said).toContain('Here this opens no record: a basic account.');
    expect(said).toContain('Do you have a proved account? Then do not make one more login.');
    expect(said).not.toMatch(/Do not make (one more|a second)/);
  });

  test.each(screens)('is kept from one more where nobody knows of such kinds: %s', (id) => {
    expect(read(id, {})).toMatch(/Do not make (one more|a second)/);
  });
});

describe('somebody who fell for a false text', () => {
  const security = {
    fraudDesk: 'the National Fraud Desk',
    fraudPhone: '555-0180',
    fraudPage: 'https://fraud.example/',
    forwardTexts: '7726',
    forwardEmails: 'report@fraud.example',
  };

  test('has the number and the page of the fraud desk, and need not look for them', () => {
    const said = read('security.sent-id', { security });
    expect(said).toContain('Tell the National Fraud Desk too: 555-0180.');
    expect(said).toContain('https://fraud.example/');
    expect(said).not.toContain('Its true number is on the page of the police');
  });

  test.each(['security.sent-id', 'security.only-saw', 'security.opened'] as const)(
    'knows where to forward it: %s',
    (id) => {
      const said = read(id, { security });
      expect(said).toContain('Forward it to 7726');
      expect(said).toContain('Forward it to report@fraud.example');
    },
  );

  test('is told where a true number stands when the desk is not known', () => {
    expect(read('security.sent-id', {})).toContain('Its true number is on the page of the police');
  });
});

describe('who gets into the website and not into the app', () => {
  const screens = ['password.typing', 'reset.still-fails', 'device.one-works'] as const;

  test.each(screens)('learns of the login of the app, and where it is set: %s', (id) => {
    const said = read(id, { app: { ownLogin: true, ownLoginAt: 'in your profile' } });
    expect(said).toContain('Here the app has a login of its own.');
    expect(said).toContain('The login of the app is set here: in your profile.');
  });

  test.each(screens)('learns that it is the same one: %s', (id) => {
    expect(read(id, { app: { ownLogin: false } })).toContain('Here the app takes the same login');
  });
});

test('who is asked for a passcode behind the link of a reset knows where to look for it', () => {
  const recovery = { secondCode: ['text'], secondCodeTo: 'your mobile phone' };
  for (const id of ['reset.email', 'reset.asks-first'] as const) {
    const said = read(id, { recovery });
    expect(said).toContain('comes by text message.');
    expect(said).toContain('It goes to your mobile phone.');
  }
});

test('whom codes from an app come too fast for signs in without one', () => {
  const securityCode = { without: 'your national login' };
  for (const id of ['security-code.other-channel', 'security-code.app-code'] as const) {
    expect(read(id, { securityCode })).toContain('without such a code: with your national login.');
  }
});

test('who cannot answer the quiz, or is asked for a linking code, knows who gives one', () => {
  const identity = { codeFrom: 'the help line' };
  for (const id of ['identity.quiz-failed', 'portal.not-linked'] as const) {
    expect(read(id, { identity })).toContain('You get such a code from the help line.');
  }
});

describe('who does not find the clinic in the list of the app', () => {
  test('has the name to look for, and whose portal it is', () => {
    const rules = {
      portal: { name: 'MyRiverside', usedBy: ['Riverside Main'] },
      app: { listedAs: 'Riverside Group' },
    };
    for (const id of ['activation.ways', 'activation.not-allowed', 'portal.address'] as const) {
      const said = read(id, rules);
      expect(said).toContain('In the app, look for Riverside Group.');
      expect(said).toContain('This portal is for patients of Riverside Main.');
    }
  });
});

test('who typed an email for a reset that asks for the username is told to type that', () => {
  const rules = { recovery: { asks: ['username', 'birth-date'] } };
  expect(read('reset.email', rules)).toContain('Here the page asks for your username.');
  expect(read('support.caller', rules, 'caller')).toContain(
    'With an email in its place, no message comes.',
  );
  expect(read('reset.email', {})).not.toContain('Here the page asks for your username.');
});

describe('whose login another company keeps', () => {
  const rules = {
    sso: { names: ['ClinicPass'], keptBy: 'ClinicPass' },
    loginDesk: { phone: '555-0190', hours: 'always' },
  };

  test.each(['sso.provider', 'reset.enough', 'lockout.staff', 'security-code.proof'] as const)(
    'is given its number, and not only that of the clinic: %s',
    (id) => {
      expect(read(id, rules)).toContain('Call them: 555-0190');
      expect(read(id, rules, 'caller')).toContain('Give them that number: 555-0190');
    },
  );

  test('can call it with a finger, and sees when it is open', () => {
    expect(contactKind('loginDesk.phone')).toBe('phone');
    expect(hoursAt('555-0190', placeWith(rules))).toBe('always');
  });
});

test('who wants news at another address learns where it is changed', () => {
  const contacts = { newsAt: 'your profile, under Contact' };
  expect(read('contact-details.news', { contacts })).toContain(
    'You change the email for news here: your profile, under Contact.',
  );
});

describe('whose browser is not one that the portal takes', () => {
  const portal = { name: 'MyRiverside', browsers: ['Chrome', 'Firefox'], notBrowsers: ['Safari'] };
  const screens = [
    'device.private-window',
    'device.browser',
    'device.visit',
    'access.screen-reader',
    'access.stuck',
    'activation.how',
    'outage.fresh',
    'outage.retry',
    'sign-in.details',
    'signed-in.use',
    'identity.camera',
  ] as const;

  test.each(screens)('is told which do and which does not, and takes the page along: %s', (id) => {
    const said = read(id, { portal });
    expect(said).toContain('Do you use Safari? The portal does not work in it.');
    expect(said).toContain('Chrome or Firefox');
    expect(said).toMatch(/[Cc]opy the (address|link)/);
    expect(read(id, { portal }, 'caller')).toContain('The portal does not work in Safari.');
  });

  test.each(['device.private-window', 'device.visit', 'activation.how'] as const)(
    'is not sent to another that is refused too: %s',
    (id) => {
      expect(read(id, { portal })).not.toMatch(/Edge or Safari|Safari or Chrome|or Safari on/);
    },
  );
});

describe('whose name and address another body keeps', () => {
  const contacts = {
    detailsKeptBy: 'Medicare',
    detailsPhone: '555-0132',
    detailsPage: 'https://medicare.example/',
    detailsFollow: true,
  };

  test.each(['contact-details.moved', 'identity.desk', 'identity.name'] as const)(
    'is sent there, and not to a field that cannot be changed: %s',
    (id) => {
      const said = read(id, { contacts });
      expect(said).toContain('come from Medicare. Have them changed there.');
      expect(said).toContain('call 555-0132');
      expect(said).toContain('on this page: https://medicare.example/');
      expect(said).toContain('the account follows by itself');
      expect(said).not.toContain('Look for your address in the account');
      expect(read(id, { contacts }, 'caller')).toContain('give the caller this number: 555-0132');
    },
  );

  test.each([
    'identity.name',
    'identity.address',
    'identity.birth-date',
    'reset.not-found',
  ] as const)('writes them as they stand there: %s', (id) =>
    expect(read(id, { contacts })).toContain('as Medicare has them'),
  );

  test('can call and open them with a finger', () => {
    expect(contactKind('contacts.detailsPhone')).toBe('phone');
    expect(contactKind('contacts.detailsPage')).toBe('page');
  });
});

test.each(['activation.ways', 'activation.sign-up', 'activation.code', 'identity.number'] as const)(
  'who lacks the number that the sign-up asks for is told the button for that: %s',
  (id) => {
    const rules = { activation: { noCodeButton: 'Sign Up Online' } };
    expect(read(id, rules)).toContain('On the sign-up page, press Sign Up Online.');
    expect(read(id, rules, 'caller')).toContain('they press Sign Up Online.');
  },
);

describe('who has a new phone number, and signs in with codes', () => {
  const screens = [
    'security-code.other-channel',
    'security-code.lost-phone',
    'security-code.proof',
    'contact-details.ask-staff',
  ] as const;

  test.each(screens)('puts it in from the code page before staff are asked: %s', (id) => {
    const securityCode = { newPhoneByEmail: true };
    expect(read(id, { securityCode })).toContain(
      'Here you can put in a new phone number yourself.',
    );
    expect(read(id, { securityCode }, 'caller')).toContain(
      'Here they can put in a new phone number',
    );
    expect(read(id, {})).not.toContain('put in a new phone number yourself');
  });

  test.each(screens)('is told where that cannot be done: %s', (id) => {
    const said = read(id, { securityCode: { newPhoneByEmail: false } });
    expect(said).toContain('Here you cannot put in a new phone number from the code page.');
  });
});

test.each(['portal.together', 'portal.address', 'device.not-listed', 'device.feature'] as const)(
  'who goes to two clinics learns where the app takes the second: %s',
  (id) => {
    const rules = { app: { addClinicAt: 'Settings, then My Accounts' } };
    expect(read(id, rules)).toContain('here: Settings, then My Accounts.');
    expect(read(id, {})).not.toContain('Have your login for that clinic');
  },
);

test.each(['lockout.staff', 'lockout.wait', 'lockout.retry', 'reset.still-fails'] as const)(
  'whose lock was lifted waits as long as it takes to count, with the old page closed: %s',
  (id) => {
    const lockout = { waitAfterStaff: '15 minutes' };
    const shut = 'Close the page that was open, and wait 15 minutes.';
    expect(read(id, { lockout })).toContain(shut);
    expect(read(id, { lockout }, 'caller')).toContain('close the page that was open');
    expect(read(id, {})).not.toContain('the page that was open');
  },
);

test.each([
  'activation.ways',
  'activation.maybe-used',
  'activation.code',
  'reset.finish-sign-up',
] as const)(
  'whose invitation has run out renews it by the link for a forgotten password: %s',
  (id) => {
    const activation = { ways: ['forgotten-password'] };
    const press = 'On the sign-in page, press the link for a forgotten password.';
    expect(read(id, { activation })).toContain(press);
    expect(read(id, { activation })).not.toContain('Ask for a new one where you signed up.');
    expect(read(id, { activation: { ways: ['phone'] } })).not.toContain(press);
  },
);

test.each([
  'lockout.wait',
  'lockout.wait-a-while',
  'lockout.wait-as-told',
  'lockout.retry',
] as const)('who waits for a lock to end learns when the next one will not: %s', (id) => {
  const lockout = { staysAfter: 10 };
  const stays = 'After 10 wrong tries in all, it stays locked until staff lift it.';
  expect(read(id, { lockout })).toContain(stays);
  expect(read(id, { lockout }, 'caller')).toContain(stays);
  expect(read(id, {})).not.toContain('wrong tries in all');
});

test.each([
  'access.stuck',
  'device.private-window',
  'signed-in.use',
  'activation.sign-up',
] as const)(
  'whose page jumps, or whose form has no end, learns which devices the portal is made for: %s',
  (id) => {
    const portal = { name: 'MyRiverside', devices: ['a computer', 'a tablet'] };
    const made = 'The portal is made for a computer or a tablet.';
    expect(read(id, { portal })).toContain(`${made} Does the page jump`);
    expect(read(id, { portal }, 'caller')).toContain('They use the largest of these');
    expect(read(id, {})).not.toContain('The portal is made for');
  },
);

test.each(['lockout.closed', 'lockout.staff', 'activation.ask-age', 'proxy.gone'] as const)(
  'whose account was closed with all of their age learns so, since when, and whom to ask: %s',
  (id) => {
    const lockout = {
      closedFor: 'patients from 12 to 17',
      closedSince: '4 May 2026',
      closedAsk: 'the front desk',
    };
    const said = read(id, { lockout });
    expect(said).toContain('Here all accounts of patients from 12 to 17 were closed.');
    expect(said).toContain('closed since 4 May 2026.');
    expect(said).toContain('To get back in, ask the front desk.');
    expect(read(id, { lockout }, 'caller')).toContain('they ask the front desk.');
    expect(read(id, {})).not.toContain('accounts of');
  },
);

test.each(['contact-details.one-place', 'contact-details.change-inside'] as const)(
  'who has changed an email learns how long it takes, and that staff take it over: %s',
  (id) => {
    const contacts = { changeTakes: '3 working days', changeByStaff: true };
    const said = read(id, { contacts });
    expect(said).toContain('It can take 3 working days until it counts.');
    expect(said).toContain('Here a change counts once staff have taken it over.');
    expect(read(id, { contacts }, 'caller')).toContain('Take it over, if you may.');
    expect(read(id, {})).not.toContain('until it counts');
  },
);

test.each(['access.larger', 'access.by-phone', 'access.stuck', 'access.remember'] as const)(
  'who cannot read a letter learns whom to ask for one in large print: %s',
  (id) => {
    const said = read(id, { access: { formatsAt: 'the patient office' } });
    expect(said).toMatch(/in large print, braille or easy read[?,] (A|a)sk the patient office\./);
    expect(read(id, {})).not.toContain('easy read');
  },
);

test.each(['proxy.child', 'proxy.form', 'proxy.guardian', 'proxy.expired'] as const)(
  'a helper does not look in the app for a form that is not there: %s',
  (id) => {
    expect(read(id, { proxy: { formInApp: false } })).toContain('The form is not in the app.');
    expect(read(id, { proxy: { formInApp: true } })).toContain('You find the form in the app too.');
    expect(read(id, {})).not.toContain('The form is not in the app.');
  },
);

test('whoever orders again after an outage asks first if the order was recorded', () => {
  for (const id of ['outage.back', 'signed-in.use'] as const) {
    expect(read(id, {})).toMatch(/Do not order twice|do not order twice/);
    expect(read(id, {}, 'caller')).toContain('Look if it was recorded');
  }
});

test.each(['activation.for-someone', 'activation.invited', 'proxy.accept', 'proxy.form'] as const)(
  'a helper who types a code gives the name and the birth date of the person with it: %s',
  (id) => {
    const whose = 'the name and the birth date of the person whose record it is';
    expect(read(id, {})).toContain(whose);
    expect(read(id, {}, 'caller')).toContain(whose);
  },
);
