import { countAttempt, mostAttempts } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import { startWaiting, waitOver } from '../flow/waits.ts';
import {
  askWhose,
  notWhileWaiting,
  toCareWithoutPortal,
  toCodePause,
  toIdentityPause,
  toNewCode,
  toNone,
  toOwnUnlock,
  toResetPause,
  toRunningWait,
  toSignedIn,
  toSupport,
  toUnlock,
  unlessAnotherWaits,
} from './routes.ts';

/** The account is locked, for a time or for good, or has been switched off. */
export const lockout = wizard.createStateConfig({
  initial: 'cause',
  states: {
    cause: {
      meta: { kind: 'question' },
      on: {
        password: toUnlock,
        answer: toUnlock,
        typed: 'typed',
        code: toCodePause,
        identity: toIdentityPause,
        resets: toResetPause,
        disabled: 'disabled',
        'not-me': 'who-says',
        'not-sure': toUnlock,
        none: toNone,
      },
    },
    typed: {
      meta: { kind: 'question', exhaustive: true },
      on: { 'message-pin': 'message-pin', login: toUnlock },
    },
    'message-pin': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:safety-2' },
    },
    // Whoever is not sure may go on as if it were this portal's: nothing that follows is a try.
    whose: askWhose(toOwnUnlock, '#wizard.sso.provider', toOwnUnlock),
    'who-says': {
      meta: { kind: 'question', exhaustive: true },
      on: { page: '#wizard.security.mine', message: '#wizard.security.claim' },
    },
    says: {
      meta: { kind: 'question' },
      on: {
        wait: 'wait-as-told',
        reset: [{ guard: 'trailResetSpent', target: 'staff' }, { target: 'reset' }],
        email: 'email-link',
        call: 'staff',
        nothing: 'not-said',
        none: toNone,
      },
    },
    wait: {
      meta: { kind: 'wait', outcome: 'wait', clock: 'lockout', source: 'rule:lockout.lasts' },
      always: unlessAnotherWaits('lockout.wait'),
      entry: startWaiting('lockout.wait'),
      on: {
        waited: { target: 'retry', actions: waitOver('lockout.wait') },
        'still-locked': { target: 'staff', actions: 'endWaiting' },
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'wait-a-while': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-016' },
      always: unlessAnotherWaits('lockout.wait-a-while'),
      entry: startWaiting('lockout.wait-a-while'),
      on: {
        waited: { target: 'retry', actions: waitOver('lockout.wait-a-while') },
        'still-locked': { target: 'staff', actions: 'endWaiting' },
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'wait-as-told': {
      meta: { kind: 'advice', outcome: 'wait', source: 'flow:safety-2' },
      always: unlessAnotherWaits('lockout.wait-as-told'),
      entry: startWaiting('lockout.wait-as-told'),
      on: {
        waited: { target: 'retry', actions: waitOver('lockout.wait-as-told') },
        'still-locked': { target: 'staff', actions: 'endWaiting' },
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'still-waiting': {
      meta: { kind: 'question', exhaustive: true },
      on: {
        over: { target: '#wizard.start', actions: 'endWaiting' },
        'not-yet': toRunningWait,
        'other-trouble': toSupport,
      },
    },
    retry: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-2', credential: 'password' },
      always: notWhileWaiting,
      exit: countAttempt('password'),
      on: { worked: toSignedIn, 'do-not-know': '#wizard.password', failed: 'staff' },
    },
    reset: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-288' },
      always: notWhileWaiting,
      exit: 'countReset',
      on: {
        worked: toSignedIn,
        // The lock came of wrong passwords: none is tried again without a new one.
        'not-come': {
          target: '#wizard.reset.how',
          actions: countAttempt('password', mostAttempts),
        },
        'still-locked': 'staff',
        failed: '#wizard.reset',
      },
    },
    'email-link': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-220' },
      on: { worked: toSignedIn, 'not-come': 'staff', failed: 'staff' },
    },
    staff: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-072' },
    },
    'not-said': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:safety-2' },
    },
    disabled: {
      meta: { kind: 'question' },
      on: {
        disabled: 'staff',
        'after-reset': 'verify-again',
        inactive: 'inactive',
        closed: 'closed',
        'only-message': '#wizard.security.claim',
        none: toNone,
      },
    },
    'verify-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-320' },
      on: { worked: toSignedIn, failed: toSupport },
    },
    inactive: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:inactivity.closesAfter' },
      on: {
        'sign-up-again': { guard: 'orgMaySignUpAgain', target: '#wizard.activation' },
        'not-closed': '#wizard.password',
        failed: 'staff',
      },
    },
    closed: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:lockout' },
      on: { worked: toSignedIn, 'open-again': toNewCode, failed: toSupport },
    },
  },
});
