import { wizard } from '../flow/setup.ts';
import { sayingLogin, toNone, toOwnNewPassword, toSignedIn, toSupport } from './routes.ts';

/** A password of this portal, where there can be one. */
const toOwnPassword = [
  { guard: 'orgOtherAccountOnly', target: 'only-there' },
  ...toOwnNewPassword,
] as const;

/** The sign-in belongs to somebody else: an employer, another portal, a national or a commercial account. */
export const sso = wizard.createStateConfig({
  initial: 'which',
  states: {
    which: {
      meta: { kind: 'question' },
      on: {
        'no-login-here': [
          { guard: 'orgOwnLoginToo', target: 'make-own' },
          { guard: 'orgOtherAccountOnly', target: 'only-there' },
          { target: 'same-button' },
        ],
        password: 'their-password',
        'does-not-let-in': 'provider',
        'not-here': 'how-far',
        work: 'work',
        'have-one': 'how-far',
        'no-account': 'make-first',
        gone: 'moved',
        'not-sure': 'same-button',
        none: toNone,
      },
    },
    'same-button': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-178' },
      on: {
        worked: toSignedIn,
        'button-gone': 'moved',
        'does-not-let-in': 'how-far',
        'own-login': sayingLogin('portal', toOwnPassword),
        failed: 'make-own',
      },
    },
    'make-own': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-178' },
      on: { worked: toSignedIn, 'not-found': '#wizard.reset.details', failed: 'ask-own' },
    },
    'only-there': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:sso.ownLoginToo' },
      on: { worked: toSignedIn, password: 'their-password', failed: 'provider' },
    },
    'ask-own': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-178' },
    },
    'their-password': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-180' },
    },
    'how-far': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-102' },
      on: {
        worked: toSignedIn,
        'not-there': 'provider',
        prove: '#wizard.identity',
        'not-here': 'provider',
        'no-record': '#wizard.portal.not-linked',
      },
    },
    provider: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-102' },
    },
    work: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-051' },
    },
    'make-first': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-246' },
      on: {
        worked: toSignedIn,
        'cannot-prove': '#wizard.identity',
        'does-not-let-in': 'how-far',
        'do-not-want': '#wizard.access.without-portal',
        failed: toSupport,
      },
    },
    moved: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-167' },
      on: { worked: toSignedIn, 'no-account': 'make-first', failed: 'ask-own' },
    },
  },
});
