import { wizard } from '../flow/setup.ts';
import { home, mayTry, newPassword, support, tried, unlock, withoutPortal } from '../flow/ways.ts';

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
        'one-works': 'one-works',
        'signed-out': 'signed-out',
        'one-device': 'one-device',
        feature: 'feature',
        'no-site': 'no-site',
        clock: '#wizard.outage.clock',
      },
    },
    page: {
      meta: { kind: 'question' },
      on: {
        blank: 'private-window',
        loops: 'private-window',
        scripts: 'scripts',
        cookies: 'cookies',
        forbidden: 'old-tab',
        abroad: [{ guard: 'orgOpenAbroad', target: 'private-window' }, { target: 'abroad' }],
        browser: 'browser',
      },
    },
    'private-window': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-039' },
      on: { worked: home, 'works-there': 'clear', 'no-site': 'no-site', failed: 'one-works' },
    },
    clear: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: { worked: home, 'asks-code': '#wizard.security-code.channel', failed: support },
    },
    scripts: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-077' },
      on: { worked: home, 'cannot-change': 'one-works', failed: 'browser' },
    },
    cookies: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-112' },
      on: { worked: home, 'cannot-change': 'one-works', failed: 'private-window' },
    },
    'old-tab': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-112' },
      on: { worked: home, abroad: 'abroad', failed: 'private-window' },
    },
    abroad: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:geoBlocking' },
      on: { worked: home, 'cannot-wait': withoutPortal, failed: support },
    },
    browser: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-130' },
      on: { worked: home, 'no-other': '#wizard.access.own-device', failed: support },
    },
    'one-works': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-039' },
      on: {
        worked: home,
        'password-refused': '#wizard.rejected',
        'no-other': '#wizard.access.own-device',
        failed: support,
      },
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
      on: { worked: home, 'at-once': 'cookies', failed: 'private-window' },
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
        'not-in-store': 'store',
        'too-old': 'too-old',
        'first-time': 'web-first',
        'not-in': 'one-works',
        feature: 'feature',
        pin: [{ guard: mayTry('pin'), target: 'pin' }, { target: 'new-pin' }],
        crashes: 'crashes',
      },
    },
    store: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-241' },
      on: { worked: home, 'too-old': 'too-old', failed: 'one-works' },
    },
    'too-old': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-041' },
      on: { worked: home, failed: 'one-works' },
    },
    'web-first': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-193' },
      on: { worked: home, 'no-account': '#wizard.sign-in.first', failed: 'one-works' },
    },
    crashes: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: { worked: home, failed: 'one-works' },
    },
    unlock: {
      meta: { kind: 'question' },
      on: {
        'after-change': 'password-again',
        biometric: 'finger',
        pin: [{ guard: mayTry('pin'), target: 'pin' }, { target: 'new-pin' }],
        shared: 'one-person',
        'passkey-browser': 'browser',
        passkey: 'passkey',
        instead: 'finger-instead',
      },
    },
    'password-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4' },
      on: { worked: home, 'not-password': newPassword, failed: 'finger' },
    },
    finger: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-316' },
      on: {
        worked: home,
        'not-password': newPassword,
        'passkey-browser': 'browser',
        failed: 'one-works',
      },
    },
    'finger-instead': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-169' },
      on: { worked: home, 'not-there': '#wizard.security-code.trust' },
    },
    passkey: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-316' },
      on: { worked: home, 'no-other-way': '#wizard.security-code.other-channel', failed: support },
    },
    pin: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-239', tries: 'pin' },
      exit: tried('pin'),
      on: { worked: home, locked: unlock, 'not-mine': 'one-person', failed: 'new-pin' },
    },
    'new-pin': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-239' },
      on: { worked: home, 'not-password': newPassword, failed: support },
    },
    'one-person': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-240' },
      on: { worked: home, 'not-password': newPassword, failed: support },
    },
  },
});
