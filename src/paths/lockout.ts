import { wizard, type Wait } from '../flow/setup.ts';
import {
  codePause,
  home,
  identityPause,
  newCode,
  resetPause,
  support,
  tried,
  unlock,
  waitOver,
  withoutPortal,
} from '../flow/ways.ts';

const waitsFor = <W extends Wait>(wait: W) =>
  ({ type: 'trailWaitsFor', params: { wait } }) as const;

/** The account is locked, for a time or for good, or has been switched off. */
export const lockout = wizard.createStateConfig({
  initial: 'cause',
  states: {
    cause: {
      meta: { kind: 'question' },
      on: {
        password: unlock,
        answer: unlock,
        pin: unlock,
        code: codePause,
        identity: identityPause,
        resets: resetPause,
        disabled: 'disabled',
        activity: unlock,
        'not-me': '#wizard.security.mine',
        'not-sure': unlock,
      },
    },
    says: {
      meta: { kind: 'question' },
      on: {
        wait: 'wait-as-told',
        reset: [{ guard: 'trailResetSpent', target: 'staff' }, { target: 'reset' }],
        email: 'email-link',
        call: 'staff',
        nothing: 'not-said',
      },
    },
    wait: {
      meta: { kind: 'wait', outcome: 'wait', minutes: 'lockout', source: 'rule:lockout.minutes' },
      entry: { type: 'startWaiting', params: { wait: 'lockout.wait' } },
      on: {
        waited: { target: 'retry', actions: waitOver('password') },
        'still-locked': { target: 'staff', actions: 'endWaiting' },
        'cannot-wait': withoutPortal,
      },
    },
    'wait-a-while': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-016' },
      entry: { type: 'startWaiting', params: { wait: 'lockout.wait-a-while' } },
      on: {
        waited: { target: 'retry', actions: waitOver('password') },
        'still-locked': { target: 'staff', actions: 'endWaiting' },
        'cannot-wait': withoutPortal,
      },
    },
    'wait-as-told': {
      meta: { kind: 'advice', outcome: 'wait', source: 'flow:safety-2' },
      entry: { type: 'startWaiting', params: { wait: 'lockout.wait-as-told' } },
      on: {
        waited: { target: 'retry', actions: waitOver('password') },
        'still-locked': { target: 'staff', actions: 'endWaiting' },
        'cannot-wait': withoutPortal,
      },
    },
    'still-waiting': {
      meta: { kind: 'question' },
      on: {
        over: { target: '#wizard.start', actions: 'endWaiting' },
        'not-yet': [
          { guard: waitsFor('reset.paused'), target: '#wizard.reset.paused' },
          { guard: waitsFor('reset.paused-a-while'), target: '#wizard.reset.paused-a-while' },
          { guard: waitsFor('security-code.paused'), target: '#wizard.security-code.paused' },
          {
            guard: waitsFor('security-code.paused-a-while'),
            target: '#wizard.security-code.paused-a-while',
          },
          { guard: waitsFor('identity.wait'), target: '#wizard.identity.wait' },
          { guard: waitsFor('identity.wait-as-told'), target: '#wizard.identity.wait-as-told' },
          { guard: waitsFor('lockout.wait-a-while'), target: 'wait-a-while' },
          { guard: waitsFor('lockout.wait-as-told'), target: 'wait-as-told' },
          { target: 'wait' },
        ],
        'other-trouble': support,
      },
    },
    retry: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-2', tries: 'password' },
      exit: tried('password'),
      on: { worked: home, 'do-not-know': '#wizard.password', failed: 'staff' },
    },
    reset: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-288' },
      exit: 'countReset',
      on: {
        worked: home,
        'not-come': '#wizard.reset.how',
        'still-locked': 'staff',
        failed: '#wizard.reset',
      },
    },
    'email-link': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-220' },
      on: { worked: home, 'not-come': 'staff', failed: 'staff' },
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
        'not-sure': 'staff',
      },
    },
    'verify-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-320' },
      on: { worked: home, failed: support },
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
      on: { 'open-again': newCode, failed: support },
    },
  },
});
