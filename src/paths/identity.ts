import { countAttempt, mayTry } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import { startWaiting, waitOver } from '../flow/waits.ts';
import {
  notWhileWaiting,
  toBirthDate,
  toCallerSignedIn,
  toCareWithoutPortal,
  toDetail,
  toIdentityPause,
  toNone,
  toOneMore,
  toOtherProof,
  toSignedIn,
  toOwnUnlock,
  unlessAnotherWaits,
} from './routes.ts';

const toPhoto = [toOneMore('identity', 'document'), ...toOtherProof] as const;

/** A wait that may be long, or of no known length: whoever can prove it to a person need not wait. */
const toPerson = { guard: 'orgMayProveInPerson', target: 'in-person' } as const;

/** The proof of who somebody is: a detail that does not match, a photo that fails, a quiz about old streets. */
export const identity = wizard.createStateConfig({
  initial: 'detail',
  states: {
    detail: {
      meta: { kind: 'question' },
      on: {
        name: toDetail('name'),
        address: toDetail('address'),
        'birth-date': toBirthDate,
        number: toDetail('number'),
        document: 'document-trouble',
        questions: 'questions-trouble',
        'not-give': toOtherProof,
        'too-many': toIdentityPause,
        'not-said': toDetail('name'),
        none: toNone,
      },
    },
    name: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-172', credential: 'identity' },
      always: notWhileWaiting,
      exit: countAttempt('identity'),
      on: { worked: toSignedIn, 'too-many': toIdentityPause, failed: 'desk' },
    },
    address: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-172', credential: 'identity' },
      always: notWhileWaiting,
      exit: countAttempt('identity'),
      on: { worked: toSignedIn, 'too-many': toIdentityPause, failed: 'desk' },
    },
    'birth-date': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-209', credential: 'birth-date' },
      always: notWhileWaiting,
      exit: countAttempt('birth-date'),
      on: { worked: toSignedIn, locked: toOwnUnlock, failed: 'desk' },
    },
    number: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-149', credential: 'identity' },
      always: notWhileWaiting,
      exit: countAttempt('identity'),
      on: { worked: toSignedIn, 'too-many': toIdentityPause, failed: 'desk' },
    },
    'document-trouble': {
      meta: { kind: 'question' },
      on: {
        camera: 'camera',
        refused: toPhoto,
        'helper-in-view': toPhoto,
        expired: [{ guard: mayTry('identity'), target: 'expired' }, ...toOtherProof],
        'from-elsewhere': 'from-elsewhere',
        'no-document': toOtherProof,
        'not-send': toOtherProof,
        'no-answer': 'no-answer',
        none: toNone,
      },
    },
    camera: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-269' },
      on: { worked: toSignedIn, refused: toPhoto, failed: toOtherProof },
    },
    document: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-267', credential: 'identity' },
      always: notWhileWaiting,
      exit: countAttempt('identity'),
      on: {
        worked: toSignedIn,
        'no-answer': 'no-answer',
        'too-many': toIdentityPause,
        failed: toOtherProof,
      },
    },
    expired: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-319', credential: 'identity' },
      always: notWhileWaiting,
      exit: countAttempt('identity'),
      on: { worked: toSignedIn, 'no-document': toOtherProof, failed: toOtherProof },
    },
    'questions-trouble': {
      meta: { kind: 'question' },
      on: {
        failed: { target: 'quiz-failed', actions: countAttempt('identity') },
        answer: [
          { guard: mayTry('security-answer'), target: '#wizard.reset.answer' },
          { target: '#wizard.reset.enough' },
        ],
        ahead: [{ guard: mayTry('identity'), target: 'questions' }, ...toOtherProof],
        none: toNone,
      },
    },
    questions: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-206', credential: 'identity' },
      always: notWhileWaiting,
      exit: countAttempt('identity'),
      on: { worked: toSignedIn, failed: 'quiz-failed' },
    },
    'quiz-failed': {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-046' },
      on: { worked: toSignedIn, 'too-many': toIdentityPause, failed: toOtherProof },
    },
    wait: {
      meta: { kind: 'wait', outcome: 'wait', clock: 'identity', source: 'RW-120' },
      always: unlessAnotherWaits('identity.wait'),
      entry: startWaiting('identity.wait'),
      on: {
        waited: {
          target: 'again',
          actions: waitOver('identity.wait'),
        },
        'in-person': toPerson,
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'wait-as-told': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-120' },
      always: unlessAnotherWaits('identity.wait-as-told'),
      entry: startWaiting('identity.wait-as-told'),
      on: {
        waited: {
          target: 'again',
          actions: waitOver('identity.wait-as-told'),
        },
        'in-person': toPerson,
        'cannot-wait': toCareWithoutPortal,
      },
    },
    again: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-120', credential: 'identity' },
      always: notWhileWaiting,
      exit: countAttempt('identity'),
      on: { worked: toSignedIn, failed: toOtherProof },
    },
    'no-answer': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-267' },
      on: {
        worked: toSignedIn,
        refused: toPhoto,
        over: 'stalled',
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'from-elsewhere': {
      meta: { kind: 'question', exhaustive: true, source: 'RW-245' },
      on: { yes: toPhoto, no: toOtherProof, 'not-sure': toOtherProof },
    },
    'other-way': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-257' },
      on: { worked: toSignedIn, 'in-person': toPerson, failed: 'none-accepted' },
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
      on: { worked: toCallerSignedIn, failed: '#wizard.support.checklist' },
    },
  },
});
