import { countAttempt } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import {
  notWhileWaiting,
  toCareWithoutPortal,
  toCarefulTry,
  toNewPassword,
  toNone,
  toPasswordTry,
  toPin,
  toSignedIn,
  toStart,
  toOwnUnlock,
} from './routes.ts';

/** The app in place of the web or the web in place of the app. */
const toOtherWay = toPasswordTry('one-works');
const toFirstTime = [
  { guard: 'orgStartsInApp', target: 'app-first' },
  ...toPasswordTry('web-first'),
] as const;
const toOnePerson = toPasswordTry('one-person');
const toPasskey = toPasswordTry('passkey');

/** From another country: shut, open, or nobody knows. */
const toAbroad = [
  { guard: 'orgOpenAbroad', target: 'private-window' },
  { guard: 'orgShutAbroad', target: 'blocked-abroad' },
  { target: 'abroad' },
] as const;

/** The browser, the app, the phone or the network stands between the person and the sign-in page. */
export const device = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        page: 'page',
        app: 'app',
        unlock: 'unlock',
        'app-works': toOtherWay,
        'web-works': toOtherWay,
        'signed-out': 'signed-out',
        'one-device': [{ guard: 'orgManyDevices', target: 'signed-out' }, { target: 'one-device' }],
        visit: 'visit',
        'no-site': 'no-site',
        none: toNone,
      },
    },
    page: {
      meta: { kind: 'question' },
      on: {
        blank: 'private-window',
        loops: 'private-window',
        forbidden: 'old-tab',
        'not-safe': 'not-safe',
        cookies: 'cookies',
        scripts: 'scripts',
        browser: 'browser',
        vpn: 'vpn',
        abroad: toAbroad,
        none: toNone,
      },
    },
    'private-window': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-039' },
      on: { worked: toSignedIn, 'works-there': 'clear', 'no-site': 'no-site', failed: toOtherWay },
    },
    clear: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: { worked: toSignedIn, 'asks-code': '#wizard.security-code.channel', failed: 'ask-staff' },
    },
    scripts: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-077' },
      on: { worked: toSignedIn, 'cannot-change': toOtherWay, failed: 'browser' },
    },
    cookies: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-112' },
      on: { worked: toSignedIn, 'cannot-change': toOtherWay, failed: 'private-window' },
    },
    'old-tab': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-112' },
      on: {
        worked: toSignedIn,
        'sign-in-link': '#wizard.reset.sign-in-link',
        network: 'vpn',
        abroad: toAbroad,
        failed: 'private-window',
      },
    },
    vpn: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:geoBlocking' },
      on: {
        worked: toSignedIn,
        abroad: toAbroad,
        'cannot-change': toOtherWay,
        failed: 'private-window',
      },
    },
    'not-safe': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-5' },
      on: {
        worked: toSignedIn,
        clock: '#wizard.outage.clock',
        'other-address': '#wizard.portal.address',
        'typed-password': '#wizard.security.mine',
        failed: 'ask-staff',
      },
    },
    abroad: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:geoBlocking' },
      on: { worked: toSignedIn, 'cannot-wait': toCareWithoutPortal, failed: 'ask-staff' },
    },
    'blocked-abroad': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'rule:geoBlocking' },
    },
    browser: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device' },
      on: { worked: toSignedIn, 'no-other': '#wizard.access.own-device', failed: toOtherWay },
    },
    'passkey-browser': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-130' },
      on: { worked: toSignedIn, failed: toPasskey },
    },
    'one-works': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-039', credential: 'password' },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: {
        worked: toSignedIn,
        'password-refused': '#wizard.rejected',
        'need-app': 'reinstall',
        'no-other': '#wizard.access.own-device',
        failed: 'ask-staff',
      },
    },
    'ask-staff': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-039' },
    },
    'no-site': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-039' },
      on: {
        worked: toSignedIn,
        'only-portal': '#wizard.outage.retry',
        'no-internet': '#wizard.access.no-internet',
      },
    },
    'signed-out': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-004' },
      on: {
        worked: toSignedIn,
        'other-device': { guard: 'orgMayAllowOneDevice', target: 'one-device' },
        'at-once': 'cookies',
        'not-me': '#wizard.security.mine',
        failed: 'private-window',
      },
    },
    'one-device': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-040' },
      on: { worked: toSignedIn, 'not-me': '#wizard.security.mine', failed: 'signed-out' },
    },
    feature: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-043' },
      on: {
        worked: toSignedIn,
        visit: 'visit',
        'not-there-either': '#wizard.portal.part-missing',
      },
    },
    visit: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device' },
      on: {
        worked: toSignedIn,
        'sign-in': toStart,
        'no-time': toCareWithoutPortal,
        failed: 'ask-staff',
      },
    },
    app: {
      meta: { kind: 'question' },
      on: {
        'not-in': toOtherWay,
        'first-time': toFirstTime,
        update: 'update',
        'too-old': 'too-old',
        'not-in-store': 'store',
        crashes: 'crashes',
        pin: toPin,
        unlock: 'unlock',
        feature: 'feature',
        none: toNone,
      },
    },
    store: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-241' },
      on: {
        worked: toSignedIn,
        'not-listed': 'not-listed',
        'too-old': 'too-old',
        failed: toOtherWay,
      },
    },
    'not-listed': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-012' },
      on: {
        worked: toSignedIn,
        'wrong-app': 'store',
        refused: '#wizard.rejected',
        failed: 'ask-staff',
      },
    },
    update: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device' },
      on: { worked: toSignedIn, 'no-update': 'too-old', failed: toOtherWay },
    },
    'too-old': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-041' },
      on: { worked: toSignedIn, failed: toOtherWay },
    },
    'web-first': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-193', credential: 'password' },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: {
        worked: toSignedIn,
        'no-account': '#wizard.sign-in.first',
        failed: '#wizard.rejected.before',
      },
    },
    'app-first': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:app.firstLoginOnWeb' },
      on: {
        worked: toSignedIn,
        'not-listed': 'not-listed',
        'no-account': '#wizard.sign-in.first',
        failed: '#wizard.rejected',
      },
    },
    crashes: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device' },
      on: { worked: toSignedIn, failed: toOtherWay },
    },
    reinstall: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: {
        worked: toSignedIn,
        'makes-codes': 'ask-staff',
        'asks-code': '#wizard.security-code.channel',
        failed: 'ask-staff',
      },
    },
    unlock: {
      meta: { kind: 'question' },
      on: {
        'after-change': toPasswordTry('password-again'),
        biometric: toPasswordTry('finger'),
        pin: toPin,
        shared: toOnePerson,
        'passkey-browser': 'passkey-browser',
        passkey: toPasskey,
        instead: 'finger-instead',
        none: toNone,
      },
    },
    'password-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4', credential: 'password' },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: { worked: toSignedIn, 'not-password': toNewPassword, failed: '#wizard.rejected.before' },
    },
    finger: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device', credential: 'password' },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: {
        worked: toSignedIn,
        'not-password': toNewPassword,
        refused: '#wizard.rejected.before',
        'passkey-browser': 'passkey-browser',
        failed: 'finger-off',
      },
    },
    'finger-off': {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'flow:device' },
    },
    'finger-instead': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-169' },
      on: { worked: toSignedIn, 'not-there': '#wizard.security-code.trust' },
    },
    passkey: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-316', credential: 'password' },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: {
        worked: toSignedIn,
        'no-other-way': '#wizard.security-code.other-channel',
        failed: 'passkey-staff',
      },
    },
    'passkey-staff': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-316' },
    },
    pin: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-239', credential: 'pin' },
      always: notWhileWaiting,
      exit: countAttempt('pin'),
      on: { worked: toSignedIn, locked: toOwnUnlock, 'not-mine': toOnePerson, failed: 'new-pin' },
    },
    'new-pin': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-239' },
      on: {
        worked: toSignedIn,
        'asks-password': toCarefulTry,
        'not-password': toNewPassword,
        failed: 'ask-staff',
      },
    },
    'one-person': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-240', credential: 'password' },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: { worked: toSignedIn, 'not-password': toNewPassword, failed: 'ask-staff' },
    },
  },
});
