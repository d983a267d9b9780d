import { wizard } from '../flow/setup.ts';
import { toCareWithoutPortal, toNewCode, toNone, toSignedIn, toSupport } from './routes.ts';

/** The wrong portal, the right one with nothing in it, or one account too many. */
export const portal = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        'wrong-site': 'address',
        'not-set-up': 'not-set-up',
        'looks-alike': 'looks-alike',
        moved: 'moved',
        'another-first': '#wizard.sso.make-first',
        vendor: 'vendor',
        'two-accounts': 'two-accounts',
        'two-records': 'two-records',
        empty: 'empty',
        none: toNone,
      },
    },
    address: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-305' },
      on: {
        worked: toSignedIn,
        'right-site': '#wizard.rejected.stop',
        'no-account': '#wizard.activation.first-visit',
        moved: 'moved',
        'not-listed': '#wizard.device.not-listed',
        which: 'which',
      },
    },
    which: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-110' },
      on: {
        worked: toSignedIn,
        refused: 'looks-alike',
        together: 'together',
        failed: toSupport,
      },
    },
    'not-set-up': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-183' },
      on: { worked: toSignedIn, 'wrong-place': 'address', failed: 'ask-access' },
    },
    'ask-access': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-183' },
    },
    'looks-alike': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-317' },
      on: {
        worked: toSignedIn,
        'have-code': '#wizard.activation.how',
        'no-code': toNewCode,
        together: 'together',
      },
    },
    together: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:portal' },
      on: {
        worked: toSignedIn,
        'no-login': '#wizard.activation.first-visit',
        'same-place': 'two-accounts',
        failed: toSupport,
      },
    },
    moved: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:portal' },
      on: {
        worked: toSignedIn,
        'new-account': '#wizard.activation.first-visit',
        'old-record': 'old-record',
        failed: toSupport,
      },
    },
    'old-record': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:portal' },
    },
    vendor: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-018' },
    },
    'two-accounts': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-103' },
    },
    'two-records': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-105' },
    },
    empty: {
      meta: { kind: 'question' },
      on: {
        all: 'not-linked',
        part: 'part',
        'others-data': '#wizard.security.others-data',
        person: '#wizard.proxy',
        feature: '#wizard.device.feature',
        'new-login': 'not-linked',
        'two-accounts': 'two-accounts',
        together: 'together',
        stuck: '#wizard.access.stuck',
        none: toNone,
      },
    },
    'not-linked': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-306' },
      on: {
        worked: toSignedIn,
        'cannot-prove': '#wizard.identity',
        'older-login': 'older-login',
        failed: 'ask-link',
      },
    },
    elsewhere: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:portal' },
      on: {
        worked: toSignedIn,
        'cannot-wait': toCareWithoutPortal,
        'other-portal': 'which',
        failed: 'part-missing',
      },
    },
    'older-login': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-306' },
      on: {
        worked: toSignedIn,
        'not-username': '#wizard.username.recover',
        failed: 'two-accounts',
      },
    },
    'ask-link': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-147' },
    },
    part: {
      meta: { kind: 'question' },
      on: {
        'not-yet': '#wizard.signed-in.not-yet',
        'told-ready': 'elsewhere',
        refused: '#wizard.signed-in.use',
        'other-place': 'part-missing',
        none: toNone,
      },
    },
    'part-missing': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:portal' },
    },
  },
});
