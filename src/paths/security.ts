import { wizard } from '../flow/setup.ts';
import { toNone, toSecureNewPassword, toSignedIn, toSupport } from './routes.ts';

/**
 * Somebody else may be in the account, or want to be. Every screen is private: that person may be near.
 */
export const security = wizard.createStateConfig({
  initial: 'what',
  states: {
    what: {
      meta: { kind: 'question', private: true },
      on: {
        message: 'message',
        'asked-for-code': 'caller',
        'sign-ins': 'mine',
        changed: 'changed',
        looked: 'looked',
        near: 'near',
        lost: 'lost',
        leak: 'leak',
        money: 'money',
        none: toNone,
      },
    },
    message: {
      meta: { kind: 'question', private: true },
      on: {
        'code-unasked': 'code-unasked',
        'only-saw': 'only-saw',
        opened: 'opened',
        'typed-password': 'mine',
        'gave-code': 'call-first',
        'sent-id': 'sent-id',
        'not-sure': 'opened',
        none: toNone,
      },
    },
    'code-unasked': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-5', private: true },
      on: {
        worked: toSignedIn,
        'others-read': 'call-first',
        'gave-code': 'call-first',
        'cannot-get-in': 'call-first',
        asked: '#wizard.security-code',
      },
    },
    claim: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-5', private: true },
      on: {
        worked: toSignedIn,
        locked: '#wizard.lockout',
        expired: '#wizard.password.expired',
        invited: '#wizard.activation.how',
        pressed: 'message',
        failed: toSupport,
      },
    },
    'only-saw': {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'RW-259', private: true },
    },
    opened: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-5', private: true },
      on: { nothing: 'only-saw', 'typed-password': 'mine', 'app-on-device': 'mine' },
    },
    'sent-id': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:safety-5', private: true },
    },
    caller: {
      meta: { kind: 'question', private: true },
      on: {
        'gave-nothing': 'hang-up',
        'gave-code': 'call-first',
        'gave-password': 'mine',
        'gave-id': 'sent-id',
        'gave-details': 'mine',
        none: toNone,
      },
    },
    'hang-up': {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'flow:safety-5', private: true },
    },
    mine: {
      meta: { kind: 'question', exhaustive: true, private: true, source: 'flow:safety-6' },
      on: { yes: 'secure', no: 'call-first', 'not-sure': 'call-first' },
    },
    secure: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-262', private: true },
      on: {
        worked: toSignedIn,
        done: 'tell-support',
        'new-password': toSecureNewPassword,
        // Only they can read the messages: a new password need not wait for a call.
        'cannot-get-in': 'tell-support',
      },
    },
    'tell-support': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-262', private: true },
    },
    'call-first': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:safety-6', private: true },
    },
    changed: {
      meta: { kind: 'question', exhaustive: true, private: true },
      on: { 'not-me': 'call-now', 'maybe-me': 'maybe-me', 'not-sure': 'call-now' },
    },
    'call-now': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-227', private: true },
    },
    'maybe-me': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-227', private: true },
      on: { worked: toSignedIn, 'not-me': 'call-now' },
    },
    looked: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-248', private: true },
    },
    'others-data': {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'flow:security', private: true },
    },
    near: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:safety-6', private: true },
    },
    lost: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:security', private: true },
      on: { worked: toSignedIn, 'gets-codes': 'phone-company', 'cannot-get-in': 'call-first' },
    },
    'phone-company': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:security', private: true },
    },
    leak: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'flow:security', private: true },
    },
    money: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-127', private: true },
      on: { worked: toSignedIn, 'codes-in-it': '#wizard.security-code.app-gone', paid: 'bank' },
    },
    bank: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-127', private: true },
    },
  },
});
