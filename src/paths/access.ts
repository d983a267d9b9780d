import { wizard } from '../flow/setup.ts';
import { toCallerSignedIn, toCarefulTry, toNone, toSignedIn } from './routes.ts';

/** Care, records and refills for whoever cannot use the portal, or cannot wait for it. */
export const access = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        language: 'language',
        see: 'hear-or-see',
        hear: 'hear',
        hands: 'hands',
        remember: 'remember',
        'no-internet': 'no-internet',
        'no-email': 'no-email',
        'own-device': 'own-device',
        'not-want': 'without-portal',
        none: toNone,
      },
    },
    language: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-198' },
      on: {
        worked: toSignedIn,
        'not-mine': 'interpreter',
        'set-up-codes': '#wizard.security-code',
        'still-stuck': 'interpreter',
      },
    },
    interpreter: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-266' },
    },
    'hear-or-see': {
      meta: { kind: 'question' },
      on: {
        larger: 'larger',
        'screen-reader': 'screen-reader',
        hear: 'hear',
        moving: 'moving',
        picture: 'picture',
        stuck: 'stuck',
        none: toNone,
      },
    },
    larger: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: {
        worked: toSignedIn,
        phone: 'by-phone',
        'code-too-fast': '#wizard.security-code.two-devices',
        stuck: 'stuck',
        failed: 'barrier',
      },
    },
    'screen-reader': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: {
        worked: toSignedIn,
        phone: 'by-phone',
        'code-too-fast': '#wizard.security-code.two-devices',
        picture: 'picture',
        stuck: 'stuck',
        failed: 'barrier',
      },
    },
    hear: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: {
        worked: toSignedIn,
        'only-call': '#wizard.security-code.other-channel',
        phone: 'by-phone',
        failed: 'barrier',
      },
    },
    moving: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: { worked: toSignedIn, phone: 'by-phone', failed: 'barrier' },
    },
    picture: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: { worked: toSignedIn, phone: 'by-phone' },
    },
    hands: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: {
        worked: toSignedIn,
        phone: 'by-phone',
        'code-too-fast': '#wizard.security-code.two-devices',
        stuck: 'stuck',
        failed: 'barrier',
      },
    },
    remember: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: {
        worked: toSignedIn,
        walk: '#wizard.sign-in',
        helper: '#wizard.proxy',
        phone: 'by-phone',
      },
    },
    stuck: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: { worked: toSignedIn, report: 'barrier', failed: 'barrier' },
    },
    barrier: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:access' },
    },
    'by-phone': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:access' },
    },
    'no-internet': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:access' },
      on: {
        worked: toSignedIn,
        'no-signal': '#wizard.security-code.other-channel',
        'cannot-get-it': 'without-portal',
      },
    },
    'no-email': {
      meta: { kind: 'question', source: 'RW-021' },
      on: {
        'want-account': 'without-email',
        'know-password': toCarefulTry,
        'forgot-password': '#wizard.reset.no-address',
        'no-phone': '#wizard.security-code.no-phone',
        'not-want': 'without-portal',
        none: toNone,
      },
    },
    'without-email': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-021' },
    },
    'own-device': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-6' },
      on: {
        worked: toSignedIn,
        watched: '#wizard.security.near',
        'cannot-get-it': 'without-portal',
      },
    },
    staff: {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-333' },
      on: { worked: toCallerSignedIn, failed: '#wizard.support.which-desk' },
    },
    'without-portal': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'flow:safety-1' },
    },
  },
});
