import { countAttempt, mayTry } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import {
  askWhose,
  notWhileWaiting,
  toCarefulTry,
  toNewPassword,
  toNone,
  toOwnNewPassword,
  toPin,
  toRetryAfterReset,
  toSignedIn,
  toSupport,
  toUnlock,
  toUsername,
} from './routes.ts';

/** The password is forgotten, refused, out of date, or not the only secret. */
export const password = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        forgot: toNewPassword,
        refused: toCarefulTry,
        changed: 'changed',
        expired: 'expired',
        'keeps-locking': 'old-device',
        'second-secret': 'second-secret',
        renewed: '#wizard.rejected.renewed',
        none: toNone,
      },
    },
    whose: askWhose(toOwnNewPassword, '#wizard.sso.their-password', [
      { target: '#wizard.sso.same-button' },
    ]),
    typing: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-192', credential: 'password' },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: {
        worked: toSignedIn,
        failed: toNewPassword,
        locked: toUnlock,
        'not-username': toUsername,
      },
    },
    changed: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4' },
      on: { worked: toSignedIn, failed: toNewPassword, 'did-not-change': '#wizard.security.mine' },
    },
    'old-device': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4' },
      on: { worked: toSignedIn, locked: toUnlock, failed: toNewPassword },
    },
    expired: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:password.expiresAfter' },
      on: {
        worked: toSignedIn,
        refused: '#wizard.reset.new-password',
        'only-message': '#wizard.security.claim',
        failed: toNewPassword,
      },
    },
    'second-secret': {
      meta: { kind: 'question' },
      on: {
        'memorable-word': [
          { guard: mayTry('memorable-word'), target: 'memorable-word' },
          { target: toSupport },
        ],
        pin: toPin,
        'security-answer': [
          { guard: mayTry('security-answer'), target: '#wizard.reset.answer' },
          { target: toSupport },
        ],
        code: '#wizard.security-code',
        none: toNone,
      },
    },
    'memorable-word': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-171', credential: 'memorable-word' },
      always: notWhileWaiting,
      exit: countAttempt('memorable-word'),
      on: { worked: toSignedIn, locked: toUnlock, failed: toSupport },
    },
    key: {
      meta: { kind: 'question', exhaustive: true, source: 'RW-133' },
      on: { yes: 'reset', no: 'identity-again', 'not-sure': 'identity-again' },
    },
    'identity-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-320' },
      on: {
        'go-on': 'reset',
        'first-staff': toSupport,
        'remember-it': [{ guard: mayTry('password'), target: 'typing' }, { target: 'key' }],
      },
    },
    reset: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-003' },
      always: notWhileWaiting,
      exit: 'countReset',
      on: {
        worked: toSignedIn,
        'not-come': '#wizard.reset.how',
        link: '#wizard.reset.link',
        'not-found': '#wizard.reset.details',
        refused: '#wizard.reset.new-password',
        'still-fails': toRetryAfterReset,
        'no-address': '#wizard.reset.no-address',
      },
    },
    'by-staff': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'rule:recovery.selfService' },
    },
  },
});
