import { countAttempt, mayTry } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import {
  notWhileWaiting,
  sayingLogin,
  toNewCode,
  toNewPassword,
  toNone,
  toPasswordTry,
  toSignedIn,
  toUnlock,
} from './routes.ts';

/** Step by step to the first sign-in, or to the next one on a new device. */
export const signIn = wizard.createStateConfig({
  initial: 'method',
  states: {
    method: {
      meta: { kind: 'question' },
      on: {
        password: sayingLogin('portal', [{ target: 'open' }]),
        'new-device': 'new-device',
        app: 'app',
        first: 'first',
        letter: 'letter',
        'other-account': '#wizard.sso',
        'for-someone': 'own-login',
        'not-sure': 'which',
        none: toNone,
      },
    },
    which: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:username.is' },
      on: {
        'have-it': 'open',
        'other-account': '#wizard.sso',
        never: 'first',
        failed: '#wizard.username',
      },
    },
    open: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-305' },
      on: {
        'see-it': toPasswordTry('details'),
        'not-found': '#wizard.portal',
        broken: '#wizard.device.page',
      },
    },
    details: {
      meta: {
        kind: 'advice',
        outcome: 'do-now',
        source: 'rule:username.is',
        credential: 'password',
      },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: {
        worked: toSignedIn,
        'asks-code': [
          { guard: mayTry('code'), target: 'code' },
          { target: '#wizard.security-code.other-channel' },
        ],
        'asks-word': '#wizard.password.second-secret',
        forgot: toNewPassword,
        refused: '#wizard.rejected.before',
        locked: toUnlock,
      },
    },
    code: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-024', credential: 'code' },
      always: notWhileWaiting,
      exit: countAttempt('code'),
      on: {
        worked: toSignedIn,
        'not-come': '#wizard.security-code.channel',
        failed: '#wizard.security-code.refused',
      },
    },
    'new-device': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: {
        ready: 'open',
        'no-code': '#wizard.security-code',
        'prove-again': '#wizard.security-code.move-app',
        'no-word': '#wizard.password.second-secret',
        'no-password': toNewPassword,
      },
    },
    app: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-192' },
      on: {
        worked: toSignedIn,
        'never-signed-in': 'first',
        'not-in-store': '#wizard.device.store',
        failed: '#wizard.device.app',
      },
    },
    first: {
      meta: { kind: 'question', source: 'RW-173' },
      on: {
        code: '#wizard.activation.how',
        letter: 'letter',
        nothing: toNewCode,
        'maybe-before': '#wizard.activation.maybe-used',
        none: toNone,
      },
    },
    letter: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-173' },
      on: {
        worked: toSignedIn,
        refused: '#wizard.activation',
        'did-before': 'open',
      },
    },
    'own-login': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-062' },
      on: { 'have-own': 'open', 'no-access': '#wizard.proxy.whose', 'no-own': 'first' },
    },
  },
});
