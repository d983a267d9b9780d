import { wizard } from '../flow/setup.ts';
import { carefulTry, home, newPassword, support, tried, unlock } from '../flow/ways.ts';

/** "Login unsuccessful": one message for a wrong password, a wrong username, a wrong portal and a lock. */
export const rejected = wizard.createStateConfig({
  initial: 'tries',
  states: {
    tries: {
      meta: { kind: 'question' },
      on: {
        once: { target: 'before', actions: tried('password', 1) },
        twice: { target: 'before', actions: tried('password', 2) },
        more: { target: 'stop', actions: tried('password', 3) },
        warned: { target: 'stop', actions: tried('password', 4) },
      },
    },
    before: {
      meta: { kind: 'question' },
      on: {
        here: 'changed',
        'maybe-elsewhere': 'address',
        never: '#wizard.activation.first-visit',
        'other-button': 'other-button',
        'for-someone': 'own-login',
      },
    },
    changed: {
      meta: { kind: 'question' },
      on: {
        nothing: carefulTry,
        password: '#wizard.password.changed',
        device: carefulTry,
        username: '#wizard.username',
        'long-ago': '#wizard.lockout.inactive',
      },
    },
    address: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-305' },
      on: { worked: home, 'right-site': 'stop', 'no-account': '#wizard.activation.first-visit' },
    },
    'other-button': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-178' },
      on: { worked: home, failed: support },
    },
    'own-login': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-062' },
      on: { worked: home, failed: support },
    },
    stop: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-337' },
      on: {
        'know-username': newPassword,
        'not-username': '#wizard.username',
        'two-accounts': '#wizard.username.several',
        'maybe-locked': unlock,
      },
    },
  },
});
