import { wizard } from '../flow/setup.ts';
import {
  carefulTry,
  home,
  newPassword,
  thisPin,
  tried,
  unlock,
  withoutPortal,
  withPassword,
} from '../flow/ways.ts';

/** The app in place of the web or the web in place of the app. */
const otherWay = withPassword('one-works');
const firstTime = [
  { guard: 'orgStartsInApp', target: 'app-first' },
  ...withPassword('web-first'),
] as const;
const onePerson = withPassword('one-person');
const passkey = withPassword('passkey');

/** From another country: shut, open, or nobody knows. */
const fromAbroad = [
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
        'one-works': otherWay,
        'signed-out': 'signed-out',
        'one-device': [{ guard: 'orgManyDevices', target: 'signed-out' }, { target: 'one-device' }],
        feature: 'feature',
        'no-site': 'no-site',
        clock: '#wizard.outage.clock',
      },
    },
    page: {
      meta: { kind: 'question' },
      on: {
        blank: 'private-window',
        camera: '#wizard.identity.camera',
        loops: 'private-window',
        forbidden: 'old-tab',
        'not-safe': 'not-safe',
        cookies: 'cookies',
        scripts: 'scripts',
        browser: 'browser',
        vpn: 'vpn',
        abroad: fromAbroad,
      },
    },
    'private-window': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-039' },
      on: { worked: home, 'works-there': 'clear', 'no-site': 'no-site', failed: otherWay },
    },
    clear: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: { worked: home, 'asks-code': '#wizard.security-code.channel', failed: 'ask-staff' },
    },
    scripts: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-077' },
      on: { worked: home, 'cannot-change': otherWay, failed: 'browser' },
    },
    cookies: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-112' },
      on: { worked: home, 'cannot-change': otherWay, failed: 'private-window' },
    },
    'old-tab': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-112' },
      on: { worked: home, abroad: fromAbroad, failed: 'private-window' },
    },
    vpn: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:geoBlocking' },
      on: {
        worked: home,
        abroad: fromAbroad,
        'cannot-change': otherWay,
        failed: 'private-window',
      },
    },
    'not-safe': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-5' },
      on: {
        worked: home,
        clock: '#wizard.outage.clock',
        'other-address': '#wizard.portal.address',
        'typed-password': '#wizard.security.mine',
        failed: 'ask-staff',
      },
    },
    abroad: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:geoBlocking' },
      on: { worked: home, 'cannot-wait': withoutPortal, failed: 'ask-staff' },
    },
    'blocked-abroad': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'rule:geoBlocking' },
    },
    browser: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device' },
      on: { worked: home, 'no-other': '#wizard.access.own-device', failed: otherWay },
    },
    'passkey-browser': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-130' },
      on: { worked: home, failed: passkey },
    },
    'one-works': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-039', tries: 'password' },
      exit: tried('password'),
      on: {
        worked: home,
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
        worked: home,
        'only-portal': '#wizard.outage.retry',
        'no-internet': '#wizard.access.no-internet',
      },
    },
    'signed-out': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-004' },
      on: {
        worked: home,
        'other-device': { guard: 'orgMayAllowOneDevice', target: 'one-device' },
        'at-once': 'cookies',
        'not-me': '#wizard.security.mine',
        failed: 'private-window',
      },
    },
    'one-device': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-040' },
      on: { worked: home, 'not-me': '#wizard.security.mine', failed: 'signed-out' },
    },
    feature: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-043' },
      on: { worked: home, 'not-there-either': '#wizard.portal.part-missing' },
    },
    app: {
      meta: { kind: 'question' },
      on: {
        'not-in': otherWay,
        'first-time': firstTime,
        update: 'update',
        'too-old': 'too-old',
        'not-in-store': 'store',
        crashes: 'crashes',
        pin: thisPin,
        unlock: 'unlock',
        feature: 'feature',
      },
    },
    store: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-241' },
      on: { worked: home, 'too-old': 'too-old', failed: otherWay },
    },
    update: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device' },
      on: { worked: home, 'no-update': 'too-old', failed: otherWay },
    },
    'too-old': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-041' },
      on: { worked: home, failed: otherWay },
    },
    'web-first': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-193', tries: 'password' },
      exit: tried('password'),
      on: {
        worked: home,
        'no-account': '#wizard.sign-in.first',
        failed: '#wizard.rejected.before',
      },
    },
    'app-first': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:app.firstLoginOnWeb' },
      on: {
        worked: home,
        'no-account': '#wizard.sign-in.first',
        failed: '#wizard.rejected',
      },
    },
    crashes: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device' },
      on: { worked: home, failed: otherWay },
    },
    reinstall: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: {
        worked: home,
        'makes-codes': 'ask-staff',
        'asks-code': '#wizard.security-code.channel',
        failed: 'ask-staff',
      },
    },
    unlock: {
      meta: { kind: 'question' },
      on: {
        'after-change': withPassword('password-again'),
        biometric: withPassword('finger'),
        pin: thisPin,
        shared: onePerson,
        'passkey-browser': 'passkey-browser',
        passkey,
        instead: 'finger-instead',
      },
    },
    'password-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4', tries: 'password' },
      exit: tried('password'),
      on: { worked: home, 'not-password': newPassword, failed: '#wizard.rejected.before' },
    },
    finger: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:device', tries: 'password' },
      exit: tried('password'),
      on: {
        worked: home,
        'not-password': newPassword,
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
      on: { worked: home, 'not-there': '#wizard.security-code.trust' },
    },
    passkey: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-316', tries: 'password' },
      exit: tried('password'),
      on: {
        worked: home,
        'no-other-way': '#wizard.security-code.other-channel',
        failed: 'passkey-staff',
      },
    },
    'passkey-staff': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-316' },
    },
    pin: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-239', tries: 'pin' },
      exit: tried('pin'),
      on: { worked: home, locked: unlock, 'not-mine': onePerson, failed: 'new-pin' },
    },
    'new-pin': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-239' },
      on: {
        worked: home,
        'asks-password': carefulTry,
        'not-password': newPassword,
        failed: 'ask-staff',
      },
    },
    'one-person': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-240', tries: 'password' },
      exit: tried('password'),
      on: { worked: home, 'not-password': newPassword, failed: 'ask-staff' },
    },
  },
});
