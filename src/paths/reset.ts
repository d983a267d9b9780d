import { countAttempt, mayTry } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import { startWaiting } from '../flow/waits.ts';
import {
  askWhose,
  notWhileWaiting,
  toAskAgain,
  toBirthDate,
  toCareWithoutPortal,
  toCarefulTry,
  toContactDesk,
  toNewPassword,
  toNone,
  toOwnUnlock,
  toResetPause,
  toRetryAfterReset,
  toSignedIn,
  toSupport,
  toUnlock,
  unlessAnotherWaits,
} from './routes.ts';

/** A reset that was asked for and does not lead back in. */
export const reset = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        'not-come': 'how',
        link: 'link',
        refused: 'new-password',
        details: 'details',
        'not-found': 'not-found',
        identity: 'identity-again',
        'still-fails': toRetryAfterReset,
        'too-many': toResetPause,
        'other-message': 'message',
        none: toNone,
      },
    },
    whose: askWhose([{ target: 'trouble' }], '#wizard.sso.their-password', [
      { target: '#wizard.sso.same-button' },
    ]),
    how: {
      meta: { kind: 'question' },
      on: {
        email: { guard: 'orgMayResetByEmail', target: 'email' },
        text: { guard: 'orgMayResetByText', target: 'text' },
        post: { guard: 'orgMayResetByPost', target: 'post' },
        'no-address': 'no-address',
        'not-sure': 'email-or-text',
        none: toNone,
      },
    },
    email: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-179' },
      on: {
        worked: toSignedIn,
        link: 'link',
        'not-come': toAskAgain,
        'other-message': 'message',
        'wrong-username': '#wizard.username.recover',
        'old-address': toContactDesk,
        'no-address': 'no-address',
        'never-made': '#wizard.sso',
      },
    },
    text: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:recovery.channels' },
      on: {
        worked: toSignedIn,
        link: 'link',
        'not-come': toAskAgain,
        'old-number': toContactDesk,
      },
    },
    'email-or-text': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-314' },
      on: {
        worked: toSignedIn,
        'not-come': toAskAgain,
        'old-address': toContactDesk,
        'no-address': 'no-address',
        'never-made': '#wizard.sso',
      },
    },
    post: {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-226' },
      on: { worked: toSignedIn, 'cannot-wait': toCareWithoutPortal, 'not-come': 'enough' },
    },
    again: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-179' },
      exit: 'countRepeat',
      on: { worked: toSignedIn, link: 'link', 'too-many': toResetPause, failed: 'enough' },
    },
    enough: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:safety-2' },
    },
    'no-address': {
      meta: { kind: 'question' },
      on: {
        'never-gave': [
          { guard: 'trailAnswersMayHelp', target: 'by-answers' },
          { target: 'by-desk' },
        ],
        'lost-it': toContactDesk,
        'other-one': 'other-address',
        'have-one-now': 'by-desk',
        'know-password': toCarefulTry,
        none: toNone,
      },
    },
    'other-address': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      exit: 'countRepeat',
      on: { worked: toSignedIn, link: 'link', 'not-come': 'enough', failed: toContactDesk },
    },
    'by-answers': {
      meta: {
        kind: 'advice',
        outcome: 'do-now',
        source: 'RW-200',
        credential: 'security-answer',
      },
      always: notWhileWaiting,
      exit: countAttempt('security-answer'),
      on: { worked: toSignedIn, failed: 'by-desk' },
    },
    'by-desk': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-075' },
    },
    paused: {
      meta: {
        kind: 'wait',
        outcome: 'wait',
        clock: 'reset',
        source: 'rule:recovery.pauseLasts',
      },
      always: unlessAnotherWaits('reset.paused'),
      entry: startWaiting('reset.paused'),
      on: {
        waited: { target: 'after-pause', actions: 'endWaiting' },
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'paused-a-while': {
      meta: { kind: 'advice', outcome: 'wait', source: 'flow:safety-2' },
      always: unlessAnotherWaits('reset.paused-a-while'),
      entry: startWaiting('reset.paused-a-while'),
      on: {
        waited: { target: 'after-pause', actions: 'endWaiting' },
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'after-pause': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-124' },
      exit: 'countRepeat',
      on: { worked: toSignedIn, 'not-come': 'enough', failed: 'enough' },
    },
    link: {
      meta: { kind: 'question' },
      on: { late: 'late', invalid: 'late', used: 'used', 'asks-first': 'asks-first', none: toNone },
    },
    late: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-139' },
      exit: 'countRepeat',
      on: { worked: toSignedIn, 'not-come': 'enough', failed: 'used' },
    },
    used: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-207' },
      exit: 'countRepeat',
      on: { worked: toSignedIn, failed: 'enough' },
    },
    'new-password': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-190' },
      on: { worked: toSignedIn, failed: 'enough' },
    },
    details: {
      meta: { kind: 'question' },
      on: {
        'birth-date': toBirthDate,
        answer: [{ guard: mayTry('security-answer'), target: 'answer' }, { target: 'enough' }],
        'not-found': 'not-found',
        'asks-first': 'asks-first',
        none: toNone,
      },
    },
    'asks-first': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-5' },
      on: {
        worked: toSignedIn,
        refused: toBirthDate,
        choose: 'new-password',
        'not-asked': '#wizard.security.claim',
        failed: 'enough',
      },
    },
    answer: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-187', credential: 'security-answer' },
      always: notWhileWaiting,
      exit: countAttempt('security-answer'),
      on: { worked: toSignedIn, locked: toOwnUnlock, failed: 'enough' },
    },
    'not-found': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-172' },
      on: {
        worked: toSignedIn,
        'two-emails': '#wizard.username.several',
        never: '#wizard.activation.first-visit',
        failed: 'enough',
      },
    },
    'identity-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-133' },
      on: { worked: toSignedIn, failed: 'enough' },
    },
    'still-fails': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4', credential: 'password' },
      always: notWhileWaiting,
      // Made on this journey or before it, the new password is the one reset that there is.
      entry: 'countReset',
      exit: countAttempt('password'),
      on: {
        worked: toSignedIn,
        locked: toUnlock,
        deactivated: '#wizard.lockout.verify-again',
        failed: 'enough',
      },
    },
    message: {
      meta: { kind: 'question' },
      on: {
        confirm: '#wizard.activation.confirm',
        news: 'news',
        'sign-in': 'sign-in-link',
        activate: 'finish-sign-up',
        none: toNone,
      },
    },
    'finish-sign-up': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-3' },
      on: {
        worked: toSignedIn,
        link: '#wizard.activation.link',
        'have-account': '#wizard.activation.used',
        'not-asked': '#wizard.security.claim',
        failed: toSupport,
      },
    },
    news: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-020' },
      on: { worked: toSignedIn, password: toNewPassword, failed: '#wizard.rejected' },
    },
    'sign-in-link': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-213' },
      on: { worked: toSignedIn, 'not-come': 'how', failed: toSupport },
    },
  },
});
