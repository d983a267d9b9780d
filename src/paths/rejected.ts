import { countAttempt } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import {
  sayingLogin,
  toCarefulTry,
  toNewPassword,
  toNone,
  toSignedIn,
  toSupport,
  toUnlock,
  toUsername,
} from './routes.ts';

/** "Login unsuccessful": one message for a wrong password, a wrong username, a wrong portal and a lock. */
export const rejected = wizard.createStateConfig({
  initial: 'tries',
  states: {
    tries: {
      meta: { kind: 'question', exhaustive: true },
      on: {
        once: { target: 'before', actions: countAttempt('password', 1) },
        twice: { target: 'before', actions: countAttempt('password', 2) },
        more: { target: 'stop', actions: countAttempt('password', 3) },
        warned: { target: 'stop', actions: countAttempt('password', 4) },
      },
    },
    before: {
      meta: { kind: 'question' },
      on: {
        here: sayingLogin('portal', [{ target: 'changed' }]),
        'maybe-elsewhere': '#wizard.portal.address',
        never: '#wizard.activation.first-visit',
        'other-button': '#wizard.sso',
        'for-someone': '#wizard.sign-in.own-login',
        none: toNone,
      },
    },
    changed: {
      meta: { kind: 'question' },
      on: {
        nothing: toCarefulTry,
        password: '#wizard.password.changed',
        device: toCarefulTry,
        username: '#wizard.username.email-changed',
        renewed: 'renewed',
        'long-ago': '#wizard.lockout.inactive',
        none: toNone,
      },
    },
    renewed: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: {
        worked: toSignedIn,
        'not-come': '#wizard.activation.confirm',
        choose: '#wizard.reset.new-password',
        'new-portal': '#wizard.activation.first-visit',
        failed: toSupport,
      },
    },
    stop: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-337' },
      on: {
        'know-username': toNewPassword,
        'not-username': toUsername,
        'two-accounts': '#wizard.username.several',
        'maybe-locked': toUnlock,
      },
    },
  },
});
