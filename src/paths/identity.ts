import { wizard } from '../flow/setup.ts';
import {
  callerIsIn,
  home,
  identityPause,
  mayTry,
  otherProof,
  tried,
  unlock,
  waitOver,
  withoutPortal,
} from '../flow/ways.ts';

/** One more try after one that was refused before the person came here. */
const again = <T extends string>(target: T) =>
  ({ guard: mayTry('identity', 1), target, actions: tried('identity') }) as const;

/** What the record holds may be wrong: then only staff can put it right. */
const detail = <T extends string>(target: T) => [again(target), { target: 'desk' }] as const;
const photo = [again('document'), ...otherProof] as const;

/** A wait that may be long, or of no known length: whoever can prove it to a person need not wait. */
const sooner = { guard: 'orgMayProveInPerson', target: 'in-person' } as const;

/** The proof of who somebody is: a detail that does not match, a photo that fails, a quiz about old streets. */
export const identity = wizard.createStateConfig({
  initial: 'detail',
  states: {
    detail: {
      meta: { kind: 'question' },
      on: {
        name: detail('name'),
        address: detail('address'),
        'birth-date': [
          { guard: mayTry('birth-date', 1), target: 'birth-date', actions: tried('birth-date') },
          { target: 'desk' },
        ],
        number: detail('number'),
        document: 'document-trouble',
        questions: 'questions-trouble',
        'not-give': otherProof,
        'too-many': identityPause,
        'no-answer': 'no-answer',
        'not-verified': '#wizard.portal.not-linked',
      },
    },
    name: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-172', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, 'too-many': identityPause, failed: 'desk' },
    },
    address: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-172', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, 'too-many': identityPause, failed: 'desk' },
    },
    'birth-date': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-209', tries: 'birth-date' },
      exit: tried('birth-date'),
      on: { worked: home, locked: unlock, failed: 'desk' },
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
        refused: photo,
        'helper-in-view': photo,
        expired: [{ guard: mayTry('identity'), target: 'expired' }, ...otherProof],
        'from-elsewhere': 'from-elsewhere',
        'no-document': otherProof,
      },
    },
    camera: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-269' },
      on: { worked: home, refused: photo, failed: otherProof },
    },
    document: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-267', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, 'no-answer': 'no-answer', 'too-many': identityPause, failed: otherProof },
    },
    expired: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-319', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, 'no-document': otherProof, failed: otherProof },
    },
    'questions-trouble': {
      meta: { kind: 'question' },
      on: {
        failed: { target: 'quiz-failed', actions: tried('identity') },
        answer: [
          { guard: mayTry('security-answer'), target: '#wizard.reset.answer' },
          { target: '#wizard.reset.enough' },
        ],
        ahead: [{ guard: mayTry('identity'), target: 'questions' }, ...otherProof],
      },
    },
    questions: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-206', tries: 'identity' },
      exit: tried('identity'),
      on: { worked: home, failed: 'quiz-failed' },
    },
    'quiz-failed': {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-046' },
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
        'in-person': sooner,
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
        'in-person': sooner,
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
      on: { worked: home, refused: photo, over: 'stalled', 'cannot-wait': withoutPortal },
    },
    'from-elsewhere': {
      meta: { kind: 'question', source: 'RW-245' },
      on: { yes: photo, no: otherProof, 'not-sure': otherProof },
    },
    'other-way': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-257' },
      on: { worked: home, 'in-person': sooner, failed: 'none-accepted' },
    },
    desk: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-172' },
    },
    'in-person': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'rule:identity.otherWays' },
    },
    stalled: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'rule:identity.resultWithin' },
    },
    'none-accepted': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'RW-245' },
    },
    caller: {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-206' },
      on: { worked: callerIsIn, failed: '#wizard.support.checklist' },
    },
  },
});
