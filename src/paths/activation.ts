import { countAttempt, mayTry } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import {
  notWhileWaiting,
  toAccept,
  toAccessForAnother,
  toBirthDate,
  toCareWithoutPortal,
  toDetail,
  toNewCode,
  toNewPassword,
  toNone,
  toOtherProof,
  toSharedEmail,
  toSignedIn,
  toSupport,
} from './routes.ts';

/** An account whose email is gone: a new one in its place, or staff. */
const toFreshStart = [
  { guard: 'orgMayStartOver', target: 'start-over' },
  { target: 'lost-email' },
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
        'no-code': toNewCode,
        used: 'used',
        details: 'details',
        choose: 'choose',
        confirm: 'confirm',
        age: 'age',
        none: toNone,
      },
    },
    'first-visit': {
      meta: { kind: 'question', exhaustive: true, source: 'RW-173' },
      on: {
        'have-code': 'how',
        nothing: toNewCode,
        'not-sure': 'maybe-used',
      },
    },
    how: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:activation.format' },
      on: {
        worked: toSignedIn,
        code: [{ guard: mayTry('activation-code'), target: 'code' }, { target: 'ways' }],
        link: 'link',
        details: 'details',
        choose: 'choose',
      },
    },
    link: {
      meta: { kind: 'question', exhaustive: true, source: 'RW-207' },
      on: {
        'used-before': 'used',
        'not-used': [{ guard: 'orgLinkThenCode', target: 'then-code' }, { target: 'ways' }],
        'not-sure': 'maybe-used',
        doubt: '#wizard.security.claim',
      },
    },
    'then-code': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-080' },
      on: { worked: toSignedIn, 'not-come': 'ways', failed: 'ways' },
    },
    'maybe-used': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-207' },
      on: { worked: toSignedIn, 'no-account': toNewCode, 'have-account': toNewPassword },
    },
    code: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-154', credential: 'activation-code' },
      always: notWhileWaiting,
      exit: countAttempt('activation-code'),
      on: { worked: toSignedIn, old: 'ways', used: 'used', 'too-many': 'ways', failed: 'ways' },
    },
    used: {
      meta: { kind: 'question', exhaustive: true },
      on: {
        me: 'recover',
        'me-lost-email': toFreshStart,
        shared: toSharedEmail,
        'not-me': 'not-me',
        'not-sure': 'recover',
      },
    },
    recover: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-002' },
      on: {
        worked: toSignedIn,
        'not-username': '#wizard.username.recover',
        password: toNewPassword,
        'no-account': toNewCode,
        failed: toSupport,
      },
    },
    'start-over': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-146' },
      on: { worked: toSignedIn, 'cannot-prove': '#wizard.identity', failed: 'lost-email' },
    },
    'lost-email': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-146' },
    },
    'not-me': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:safety-6', private: true },
    },
    ways: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-001' },
      on: { 'have-code': 'how', 'not-come': 'not-come', 'for-child': 'age', failed: toSupport },
    },
    'sign-up': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:activation.selfSignup' },
      on: {
        worked: toSignedIn,
        details: 'details',
        'cannot-have': 'not-allowed',
        failed: 'ways',
      },
    },
    'not-allowed': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:activation.whoMayAsk' },
      on: {
        worked: toSignedIn,
        details: 'details',
        'have-code': 'how',
        without: toCareWithoutPortal,
        failed: toSupport,
      },
    },
    'not-come': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-203' },
      on: {
        worked: toSignedIn,
        'have-code': 'how',
        'for-someone': 'for-someone',
        failed: toSupport,
      },
    },
    details: {
      meta: { kind: 'question' },
      on: {
        name: toDetail('#wizard.identity.name'),
        'birth-date': toBirthDate,
        address: toDetail('#wizard.identity.address'),
        number: toDetail('#wizard.identity.number'),
        phone: 'phone-on-file',
        document: '#wizard.identity.document-trouble',
        questions: '#wizard.identity.questions-trouble',
        'not-give': toOtherProof,
        'not-said': toDetail('#wizard.identity.name'),
        none: toNone,
      },
    },
    'phone-on-file': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-189' },
      on: { worked: toSignedIn, failed: toSupport },
    },
    choose: {
      meta: { kind: 'question' },
      on: {
        'username-taken': 'username-taken',
        password: '#wizard.reset.new-password',
        none: toNone,
      },
    },
    'username-taken': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-208' },
      on: { worked: toSignedIn, mine: 'recover', shared: toSharedEmail, failed: toSupport },
    },
    confirm: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-330' },
      on: { worked: toSignedIn, 'not-come': 'not-come', failed: toSupport },
    },
    age: {
      meta: { kind: 'question', exhaustive: true },
      on: {
        child: 'child',
        teenager: [
          { guard: 'orgNoTeenAccounts', target: 'no-teenagers' },
          { guard: 'orgTeenAccounts', target: 'teenager' },
          { target: 'ask-age' },
        ],
        adult: 'not-allowed',
        'for-someone': 'for-someone',
        invited: 'invited',
      },
    },
    'for-someone': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:proxy' },
      on: {
        worked: toSignedIn,
        waiting: '#wizard.proxy.pending',
        'not-asked': toAccessForAnother,
        failed: '#wizard.proxy.ask-desk',
      },
    },
    invited: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:proxy' },
      on: {
        worked: toSignedIn,
        link: 'link',
        'see-nothing': toAccept,
        'not-asked': toAccessForAnother,
        doubt: '#wizard.security.claim',
        failed: '#wizard.proxy.ask-desk',
      },
    },
    child: {
      meta: { kind: 'advice', outcome: 'other-desk', source: 'RW-074' },
      on: {
        waiting: '#wizard.proxy.pending',
        'have-login': '#wizard.proxy.whose',
        'no-login': '#wizard.sign-in.first',
      },
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
