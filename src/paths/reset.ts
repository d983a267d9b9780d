import { wizard } from '../flow/setup.ts';
import {
  askAgain,
  carefulTry,
  changedByStaff,
  home,
  mayTry,
  newPassword,
  resetPause,
  stillFails,
  support,
  tried,
  unlock,
  withoutPortal,
} from '../flow/ways.ts';

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
        identity: 'identity-again',
        'still-fails': stillFails,
        'too-many': resetPause,
        'other-message': 'message',
      },
    },
    how: {
      meta: { kind: 'question' },
      on: {
        email: { guard: 'orgMayResetByEmail', target: 'email' },
        text: { guard: 'orgMayResetByText', target: 'text' },
        post: { guard: 'orgMayResetByPost', target: 'post' },
        'no-address': 'no-address',
        'not-sure': 'email-or-text',
      },
    },
    email: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-179' },
      on: {
        worked: home,
        link: 'link',
        'not-come': askAgain,
        'wrong-username': '#wizard.username.recover',
        'old-address': changedByStaff,
        'no-address': 'no-address',
        'never-made': '#wizard.sso',
      },
    },
    text: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:recovery.channels' },
      on: {
        worked: home,
        link: 'link',
        'not-come': askAgain,
        'old-number': changedByStaff,
      },
    },
    'email-or-text': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-314' },
      on: {
        worked: home,
        'not-come': askAgain,
        'old-address': changedByStaff,
        'no-address': 'no-address',
        'never-made': '#wizard.sso',
      },
    },
    post: {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-226' },
      on: { worked: home, 'cannot-wait': withoutPortal, 'not-come': 'enough' },
    },
    again: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-179' },
      exit: 'countRepeat',
      on: { worked: home, link: 'link', 'too-many': resetPause, failed: 'enough' },
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
        'lost-it': changedByStaff,
        'have-one-now': 'by-desk',
        'know-password': carefulTry,
      },
    },
    'by-answers': {
      meta: {
        kind: 'advice',
        outcome: 'do-now',
        source: 'RW-200',
        tries: 'security-answer',
      },
      exit: tried('security-answer'),
      on: { worked: home, failed: 'by-desk' },
    },
    'by-desk': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-075' },
    },
    paused: {
      meta: {
        kind: 'wait',
        outcome: 'wait',
        minutes: 'reset',
        source: 'rule:recovery.pauseMinutes',
      },
      entry: { type: 'startWaiting', params: { wait: 'reset.paused' } },
      on: {
        waited: { target: 'after-pause', actions: 'endWaiting' },
        'cannot-wait': withoutPortal,
      },
    },
    'paused-a-while': {
      meta: { kind: 'advice', outcome: 'wait', source: 'flow:safety-2' },
      entry: { type: 'startWaiting', params: { wait: 'reset.paused-a-while' } },
      on: {
        waited: { target: 'after-pause', actions: 'endWaiting' },
        'cannot-wait': withoutPortal,
      },
    },
    'after-pause': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-124' },
      exit: 'countRepeat',
      on: { worked: home, 'not-come': 'enough', failed: 'enough' },
    },
    link: {
      meta: { kind: 'question' },
      on: { late: 'late', used: 'used', other: 'late' },
    },
    late: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-139' },
      exit: 'countRepeat',
      on: { worked: home, 'not-come': 'enough', failed: 'used' },
    },
    used: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-207' },
      exit: 'countRepeat',
      on: { worked: home, failed: 'enough' },
    },
    'new-password': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-190' },
      on: { worked: home, failed: 'enough' },
    },
    details: {
      meta: { kind: 'question' },
      on: {
        'birth-date': [
          {
            guard: mayTry('birth-date', 1),
            target: '#wizard.identity.birth-date',
            actions: tried('birth-date'),
          },
          { target: '#wizard.identity.desk' },
        ],
        answer: [{ guard: mayTry('security-answer'), target: 'answer' }, { target: 'enough' }],
        'not-found': 'not-found',
      },
    },
    answer: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-187', tries: 'security-answer' },
      exit: tried('security-answer'),
      on: { worked: home, locked: unlock, failed: 'enough' },
    },
    'not-found': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-172' },
      on: { worked: home, 'two-emails': '#wizard.username.several', failed: 'enough' },
    },
    'identity-again': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-133' },
      on: { worked: home, failed: 'enough' },
    },
    'still-fails': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-4', tries: 'password' },
      exit: tried('password'),
      on: {
        worked: home,
        locked: unlock,
        deactivated: '#wizard.lockout.verify-again',
        failed: 'enough',
      },
    },
    message: {
      meta: { kind: 'question' },
      on: { confirm: '#wizard.activation.confirm', news: 'news', 'sign-in': 'sign-in-link' },
    },
    news: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-020' },
      on: { worked: home, password: newPassword, failed: '#wizard.rejected' },
    },
    'sign-in-link': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-213' },
      on: { worked: home, 'not-come': 'how', failed: support },
    },
  },
});
