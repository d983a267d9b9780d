import { countAttempt } from '../flow/attempts.ts';
import { wizard } from '../flow/setup.ts';
import {
  notWhileWaiting,
  toAccept,
  toAccessForAnother,
  toCallerSignedIn,
  toCareWithoutPortal,
  toNone,
  toSignedIn,
  toSupport,
} from './routes.ts';

/** Whoever wants access of their own, where nobody but the patient can have any, asks the desk. */
const whereOffered = <Way>(ways: readonly Way[]) =>
  [{ guard: 'orgNoAccessForOthers', target: 'ask-desk' }, ...ways] as const;

/** A young child: at some places nobody but the clinic sees the record. */
const toChild = [{ guard: 'orgChildrenHidden', target: 'no-children' }, { target: 'tie' }] as const;

/** A parent who asks for access to a teenager's record. */
const toTeenager = [
  { guard: 'orgTeensHidden', target: 'no-teenagers' },
  { guard: 'orgTeensShared', target: 'tie' },
  { target: 'teenager' },
] as const;

/** A parent who sees less of a teenager than before. */
const toLessOfTeenager = [
  { guard: 'orgTeensHidden', target: 'no-teenagers' },
  { guard: 'orgTeensShared', target: 'ask-desk' },
  { target: 'teenager' },
] as const;

/** A parent from whom a birthday has taken all, and not only a part. */
const toNothingAtThatAge = [
  { guard: 'orgTeensHidden', target: 'no-teenagers' },
  { guard: 'orgMayReview', target: 'review' },
  { guard: 'orgTeensShared', target: 'ask-desk' },
  { target: 'teenager' },
] as const;

/** A grown-up who can agree shares the record from inside, unless the rules want a form or one clinic. */
const toAdult = [
  { guard: 'orgSamePractice', target: 'same-practice' },
  { guard: 'orgMayShareOnline', target: 'adult' },
  { target: 'form' },
] as const;

const toStepParent = [
  { guard: 'orgNoStepParents', target: 'no-step-parents' },
  { target: 'step-parent' },
] as const;

/** Somebody else's record: a child's, a parent's, a neighbour's, and the access to it. */
export const proxy = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        'not-asked': toAccessForAnother,
        waiting: 'pending',
        'see-nothing': toAccept,
        'see-part': 'part',
        ended: 'ended',
        refused: 'refused',
        'their-login': 'their-login',
        'someone-sees-mine': 'who-sees',
        died: 'died',
        none: toNone,
      },
    },

    whose: {
      meta: { kind: 'question', exhaustive: true },
      on: { child: toChild, teenager: toTeenager, adult: toAdult, 'cannot-agree': 'papers' },
    },
    tie: {
      meta: { kind: 'question', exhaustive: true },
      on: {
        parent: 'child',
        'step-parent': toStepParent,
        separated: 'both-parents',
        guardian: 'guardian',
        other: 'relative',
      },
    },
    child: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-089' },
    },
    'no-children': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'rule:proxy.childUntil' },
    },
    'step-parent': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-056' },
    },
    'no-step-parents': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'rule:proxy.stepParent' },
    },
    'both-parents': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-057', private: true },
    },
    guardian: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-054' },
    },
    relative: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:proxy' },
    },
    teenager: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-059' },
    },
    'no-teenagers': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'RW-295' },
    },
    adult: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-062' },
      on: {
        worked: toSignedIn,
        waiting: 'pending',
        'no-login': 'form',
        'cannot-agree': 'papers',
        'other-clinic': { guard: 'orgMayNeedSamePractice', target: 'same-practice' },
        failed: 'form',
      },
    },
    form: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'rule:proxy.ways' },
    },
    'same-practice': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-163' },
    },
    papers: {
      meta: { kind: 'question', source: 'flow:proxy' },
      on: {
        'power-of-attorney': 'cannot-agree',
        guardian: 'guardian',
        consent: 'form',
        'court-order': 'dispute',
        'no-paper': 'no-papers',
        none: toNone,
      },
    },
    'cannot-agree': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-063' },
    },
    'no-papers': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'flow:proxy' },
    },

    'their-login': {
      meta: { kind: 'question', exhaustive: true, source: 'RW-062' },
      on: {
        adult: whereOffered(toAdult),
        child: whereOffered(toChild),
        teenager: whereOffered(toTeenager),
        'grown-child': 'hand-over',
        'cannot-agree': whereOffered([{ target: 'papers' }]),
        'own-too': '#wizard.sign-in.own-login',
      },
    },

    pending: {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-055' },
      on: {
        worked: toSignedIn,
        'see-nothing': toAccept,
        over: 'ask-desk',
        'cannot-wait': toCareWithoutPortal,
      },
    },
    accept: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-280', credential: 'birth-date' },
      always: notWhileWaiting,
      exit: countAttempt('birth-date'),
      on: {
        worked: toSignedIn,
        refused: { guard: 'orgMayAskBirthDate', target: 'date-refused' },
        'no-name': 'ask-desk',
        'see-part': 'part',
        invited: '#wizard.activation.invited',
      },
    },
    'date-refused': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-280' },
    },
    'ask-desk': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-089' },
    },

    part: {
      meta: { kind: 'question', exhaustive: true },
      on: {
        'only-theirs': 'back',
        adult: 'not-for-carers',
        teenager: toLessOfTeenager,
        child: 'not-for-carers',
        app: '#wizard.device.feature',
      },
    },
    back: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:proxy' },
      on: {
        worked: toSignedIn,
        'their-login': 'their-login',
        'no-own': '#wizard.sign-in.first',
        failed: toSupport,
      },
    },
    'not-for-carers': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-165' },
    },

    ended: {
      meta: { kind: 'question' },
      on: {
        older: toNothingAtThatAge,
        grown: 'grown',
        moved: 'whose',
        expired: { guard: 'orgAccessMayExpire', target: 'expired' },
        'patient-ended': 'patient-ended',
        dispute: 'dispute',
        'not-sure': 'gone',
        none: toNone,
      },
    },
    gone: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:proxy.adultExpires' },
      on: {
        worked: toSignedIn,
        expired: { guard: 'orgAccessMayExpire', target: 'expired' },
        older: toNothingAtThatAge,
        grown: 'grown',
        'patient-ended': 'patient-ended',
        failed: 'ask-desk',
      },
    },
    review: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-164' },
    },
    grown: {
      meta: { kind: 'question', exhaustive: true, source: 'rule:proxy.ends' },
      on: { 'can-decide': 'own-account', 'cannot-decide': 'papers', 'still-mine': 'hand-over' },
    },
    'own-account': {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'rule:proxy.ends' },
    },
    'hand-over': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-287' },
    },
    expired: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'rule:proxy.adultExpires' },
    },
    'patient-ended': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'flow:proxy' },
    },
    dispute: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-064', private: true },
    },

    refused: {
      meta: { kind: 'question' },
      on: {
        age: [{ guard: 'orgChildrenHidden', target: 'no-children' }, ...toLessOfTeenager],
        papers: 'papers',
        'step-parent': toStepParent,
        'one-parent': 'both-parents',
        'other-clinic': { guard: 'orgMayNeedSamePractice', target: 'same-practice' },
        'they-said-no': 'patient-ended',
        'not-sure': 'ask-desk',
        none: toNone,
      },
    },

    'who-sees': {
      meta: { kind: 'question', source: 'flow:safety-6', private: true },
      on: {
        'let-in': 'safe',
        parent: 'my-parent',
        'my-login': '#wizard.security.near',
        'my-child': 'childs-record',
        'not-sure': '#wizard.security.looked',
        none: toNone,
      },
    },
    safe: {
      meta: { kind: 'question', exhaustive: true, source: 'flow:safety-6', private: true },
      on: { yes: 'close-by-staff', no: 'close', 'not-sure': 'close-by-staff' },
    },
    close: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:safety-6', private: true },
      on: { worked: toSignedIn, 'cannot-sign-in': 'close-by-staff', failed: 'close-by-staff' },
    },
    'close-by-staff': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:safety-6', private: true },
    },
    'my-parent': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-287', private: true },
    },
    'childs-record': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-057', private: true },
    },

    died: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:proxy' },
    },
    staff: {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-287' },
      on: {
        'no-access': 'representative',
        worked: toCallerSignedIn,
        failed: '#wizard.support.checklist',
      },
    },
    representative: {
      meta: { kind: 'advice', outcome: 'staff', source: 'flow:proxy' },
      on: { worked: toCallerSignedIn, failed: '#wizard.support.checklist' },
    },
  },
});
