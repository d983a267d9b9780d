import { wizard } from '../flow/setup.ts';
import {
  carefulTry,
  home,
  mayTry,
  newPassword,
  stillFails,
  support,
  thisPin,
  tried,
  unlock,
} from '../flow/ways.ts';

/** The password is forgotten, refused, out of date, or not the only secret. */
export const password = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        forgot: newPassword,
        refused: carefulTry,
        changed: 'changed',
        expired: 'expired',
        'keeps-locking': 'old-device',
        'second-secret': 'second-secret',
      },
    },
    typing: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-192', tries: 'password' },
      exit: tried('password'),
      on: {
        worked: home,
        failed: newPassword,
        locked: unlock,
        'not-username': '#wizard.username',
      },
    },
    changed: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4' },
      on: { worked: home, failed: newPassword, 'did-not-change': '#wizard.security.mine' },
    },
    'old-device': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4' },
      on: { worked: home, locked: unlock, failed: newPassword },
    },
    expired: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:password.expiresAfter' },
      on: { worked: home, refused: '#wizard.reset.new-password', failed: newPassword },
    },
    'second-secret': {
      meta: { kind: 'question' },
      on: {
        'memorable-word': [
          { guard: mayTry('memorable-word'), target: 'memorable-word' },
          { target: support },
        ],
        pin: thisPin,
        'security-answer': [
          { guard: mayTry('security-answer'), target: '#wizard.reset.answer' },
          { target: support },
        ],
        code: '#wizard.security-code',
      },
    },
    'memorable-word': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-171', tries: 'memorable-word' },
      exit: tried('memorable-word'),
      on: { worked: home, locked: unlock, failed: support },
    },
    key: {
      meta: { kind: 'question', source: 'RW-133' },
      on: { yes: 'reset', no: 'identity-again', 'not-sure': 'identity-again' },
    },
    'identity-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-320' },
      on: {
        'go-on': 'reset',
        'first-staff': support,
        'remember-it': [{ guard: mayTry('password'), target: 'typing' }, { target: 'key' }],
      },
    },
    reset: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-003' },
      exit: 'countReset',
      on: {
        worked: home,
        'not-come': '#wizard.reset.how',
        link: '#wizard.reset.link',
        'not-found': '#wizard.reset.details',
        refused: '#wizard.reset.new-password',
        'still-fails': stillFails,
        'no-address': '#wizard.reset.no-address',
      },
    },
    'by-staff': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'rule:recovery.selfService' },
    },
  },
});
