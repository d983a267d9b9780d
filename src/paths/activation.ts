import { wizard } from '../flow/setup.ts';
import {
  home,
  mayTry,
  newCode,
  newPassword,
  otherProof,
  sharedEmail,
  support,
  tried,
} from '../flow/ways.ts';

/** An account whose email is gone: a new one in its place, or staff. */
const startOver = [
  { guard: 'orgMayStartOver', target: 'start-over' },
  { target: 'lost-email' },
] as const;

/** It was refused once before the person came here. */
const identity = [
  {
    guard: mayTry('identity', 1),
    target: '#wizard.identity.name',
    actions: tried('identity'),
  },
  { target: '#wizard.identity.desk' },
] as const;

/** The first account: a link, a code or a PIN that should open it, and does not. */
export const activation = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        link: 'link',
        code: [{ guard: mayTry('activation-code'), target: 'code' }, { target: 'ways' }],
        'not-come': 'not-come',
        none: newCode,
        used: 'used',
        details: 'details',
        choose: 'choose',
        confirm: 'confirm',
        age: 'age',
        'another-first': '#wizard.sso.make-first',
        how: 'how',
      },
    },
    'first-visit': {
      meta: { kind: 'question', source: 'RW-173' },
      on: {
        'have-code': 'how',
        none: newCode,
        'not-sure': 'maybe-used',
      },
    },
    how: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:activation.format' },
      on: {
        worked: home,
        code: [{ guard: mayTry('activation-code'), target: 'code' }, { target: 'ways' }],
        link: 'link',
        details: 'details',
        choose: 'choose',
      },
    },
    link: {
      meta: { kind: 'question', source: 'RW-207' },
      on: {
        'used-before': 'used',
        'not-used': [{ guard: 'orgLinkThenCode', target: 'then-code' }, { target: 'ways' }],
        'not-sure': 'maybe-used',
      },
    },
    'then-code': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-080' },
      on: { worked: home, 'not-come': 'ways', failed: 'ways' },
    },
    'maybe-used': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-207' },
      on: { worked: home, 'no-account': newCode, 'have-account': newPassword },
    },
    code: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-154', tries: 'activation-code' },
      exit: tried('activation-code'),
      on: { worked: home, old: 'ways', used: 'used', 'too-many': 'ways', failed: 'ways' },
    },
    used: {
      meta: { kind: 'question' },
      on: {
        me: 'recover',
        'me-lost-email': startOver,
        shared: sharedEmail,
        'not-me': 'not-me',
        'not-sure': 'recover',
      },
    },
    recover: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-002' },
      on: {
        worked: home,
        'not-username': '#wizard.username.recover',
        password: newPassword,
        'no-account': newCode,
        failed: support,
      },
    },
    'start-over': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-146' },
      on: { worked: home, 'cannot-prove': '#wizard.identity', failed: 'lost-email' },
    },
    'lost-email': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-146' },
    },
    'not-me': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:safety-6', private: true },
    },
    ways: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-001' },
      on: { 'have-code': 'how', 'not-come': 'not-come', 'for-child': 'age', failed: support },
    },
    'sign-up': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:activation.selfSignup' },
      on: { worked: home, details: 'details', failed: 'ways' },
    },
    'not-come': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-203' },
      on: { worked: home, 'have-code': 'how', failed: support },
    },
    details: {
      meta: { kind: 'question' },
      on: {
        name: identity,
        phone: 'phone-on-file',
        'not-give': otherProof,
        other: '#wizard.identity',
        'not-sure': identity,
      },
    },
    'phone-on-file': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-189' },
      on: { worked: home, failed: support },
    },
    choose: {
      meta: { kind: 'question' },
      on: { 'username-taken': 'username-taken', password: '#wizard.reset.new-password' },
    },
    'username-taken': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-208' },
      on: { worked: home, mine: 'recover', shared: sharedEmail, failed: support },
    },
    confirm: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-330' },
      on: { worked: home, 'not-come': 'not-come', failed: support },
    },
    age: {
      meta: { kind: 'question' },
      on: {
        child: 'child',
        teenager: [
          { guard: 'orgNoTeenAccounts', target: 'no-teenagers' },
          { guard: 'orgTeenAccounts', target: 'teenager' },
          { target: 'ask-age' },
        ],
        adult: '#wizard.identity',
      },
    },
    child: {
      meta: { kind: 'advice', outcome: 'other-desk', source: 'RW-074' },
      on: { 'have-login': '#wizard.proxy.whose', 'no-login': '#wizard.sign-in.first' },
    },
    teenager: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-074' },
    },
    'no-teenagers': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'RW-295' },
    },
    'ask-age': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'rule:activation.teenAccount' },
    },
  },
});
