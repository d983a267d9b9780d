import { wizard } from '../flow/setup.ts';
import {
  home,
  identityPause,
  mayTry,
  support,
  tried,
  waitOver,
  withoutPortal,
  otherProof,
} from '../flow/ways.ts';

const check = (target: 'name' | 'number' | 'questions' | 'document') =>
  [{ guard: mayTry('identity'), target }, ...identityPause] as const;

/** The proof of who somebody is: a detail that does not match, a photo that fails, a quiz about old streets. */
export const identity = wizard.createStateConfig({
  initial: 'detail',
  states: {
    detail: {
      meta: { kind: 'question' },
      on: {
        name: check('name'),
        'birth-date': [
          { guard: mayTry('birth-date'), target: 'birth-date' },
          { target: 'other-way' },
        ],
        number: check('number'),
        document: 'document-trouble',
        questions: check('questions'),
        answer: [
          { guard: mayTry('security-answer'), target: '#wizard.reset.answer' },
          { target: '#wizard.reset.enough' },
        ],
        'not-give': otherProof,
        'too-many': identityPause,
        'no-answer': 'no-answer',
        'from-elsewhere': 'from-elsewhere',
      },
    },
    name: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-172', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, 'too-many': identityPause, failed: 'desk' },
    },
    'birth-date': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-209', tries: 'birth-date' },
      exit: tried('birth-date'),
      on: { worked: home, failed: 'desk' },
    },
    number: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-149', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, 'too-many': identityPause, failed: 'desk' },
    },
    'document-trouble': {
      meta: { kind: 'question' },
      on: {
        camera: 'camera',
        refused: check('document'),
        'helper-in-view': check('document'),
        expired: 'expired',
        'no-document': otherProof,
      },
    },
    camera: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-269' },
      on: { worked: home, refused: check('document'), failed: 'other-way' },
    },
    document: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-267', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, 'no-answer': 'no-answer', 'too-many': identityPause, failed: otherProof },
    },
    expired: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-319' },
      on: { worked: home, refused: check('document'), 'no-document': otherProof, failed: 'desk' },
    },
    questions: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-046', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, 'too-many': identityPause, failed: otherProof },
    },
    wait: {
      meta: { kind: 'wait', outcome: 'wait', minutes: 'identity', source: 'RW-120' },
      entry: { type: 'startWaiting', params: { wait: 'identity.wait' } },
      on: {
        waited: {
          target: 'again',
          actions: waitOver('identity'),
        },
        'cannot-wait': withoutPortal,
      },
    },
    'wait-as-told': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-120' },
      entry: { type: 'startWaiting', params: { wait: 'identity.wait-as-told' } },
      on: {
        waited: {
          target: 'again',
          actions: waitOver('identity'),
        },
        'cannot-wait': withoutPortal,
      },
    },
    again: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-120', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, failed: otherProof },
    },
    'no-answer': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-267' },
      on: { worked: home, over: 'desk', 'cannot-wait': withoutPortal },
    },
    'from-elsewhere': {
      meta: { kind: 'question', source: 'RW-245' },
      on: { yes: otherProof, no: 'none-accepted', 'not-sure': otherProof },
    },
    'other-way': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-257' },
      on: { worked: home, desk: 'desk', failed: 'none-accepted' },
    },
    desk: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-172' },
    },
    'none-accepted': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'RW-245' },
    },
    caller: {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-206' },
      on: { worked: home, failed: support },
    },
  },
});
