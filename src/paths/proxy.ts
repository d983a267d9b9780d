import { wizard } from '../flow/setup.ts';
import { home, mayTry, support, tried, withoutPortal } from '../flow/ways.ts';

const teenager = [
  { guard: 'orgTeensHidden', target: 'no-teenagers' },
  { target: 'teenager' },
] as const;

const accept = [{ guard: mayTry('birth-date'), target: 'accept' }, { target: 'ask-desk' }] as const;

/** Somebody else's record: a child's, a parent's, a neighbour's, and the access to it. */
export const proxy = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        'not-asked': 'whose',
        waiting: 'pending',
        'see-nothing': accept,
        'see-part': 'part',
        ended: 'ended',
        refused: 'refused',
        'their-login': '#wizard.sign-in.own-login',
        'someone-sees-mine': 'close',
        died: 'died',
        staff: 'staff',
      },
    },
    whose: {
      meta: { kind: 'question' },
      on: { child: 'tie', teenager, adult: 'adult', 'cannot-agree': 'cannot-agree' },
    },
    tie: {
      meta: { kind: 'question' },
      on: {
        parent: 'child',
        'step-parent': 'step-parent',
        separated: 'both-parents',
        guardian: 'guardian',
        other: 'guardian',
      },
    },
    child: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-089' },
    },
    'step-parent': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-056' },
    },
    'both-parents': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-057' },
    },
    guardian: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-054' },
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
        worked: home,
        waiting: 'pending',
        'cannot-sign-in': 'form',
        'cannot-agree': 'cannot-agree',
        failed: 'form',
      },
    },
    form: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'rule:proxy.ways' },
    },
    'cannot-agree': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-063' },
    },
    pending: {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-055' },
      on: {
        worked: home,
        'see-nothing': accept,
        over: 'ask-desk',
        'cannot-wait': withoutPortal,
      },
    },
    accept: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-280', tries: 'birth-date' },
      exit: tried('birth-date'),
      on: { worked: home, 'no-name': 'ask-desk', refused: 'ask-desk', failed: 'ask-desk' },
    },
    'ask-desk': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-089' },
    },
    part: {
      meta: { kind: 'question' },
      on: {
        teenager,
        adult: 'not-for-carers',
        app: '#wizard.device.app',
        'not-sure': 'not-for-carers',
      },
    },
    'not-for-carers': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-165' },
    },
    ended: {
      meta: { kind: 'question' },
      on: {
        teenager,
        review: 'review',
        grown: 'grown',
        expired: 'expired',
        dispute: 'dispute',
        'patient-ended': 'patient-ended',
        'not-sure': 'ask-desk',
      },
    },
    review: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-164' },
    },
    grown: {
      meta: { kind: 'question', source: 'rule:proxy.ends' },
      on: { 'can-decide': 'own-account', 'cannot-decide': 'guardian', 'still-mine': 'hand-over' },
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
    dispute: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-064', private: true },
    },
    'patient-ended': {
      meta: { kind: 'outcome', outcome: 'without-portal', source: 'flow:proxy' },
    },
    refused: {
      meta: { kind: 'question' },
      on: {
        'step-parent': 'step-parent',
        'one-parent': 'both-parents',
        'other-place': 'same-practice',
        age: teenager,
        papers: 'cannot-agree',
        'not-sure': 'ask-desk',
      },
    },
    'same-practice': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-163' },
    },
    close: {
      meta: { kind: 'outcome', outcome: 'staff', source: 'flow:safety-6', private: true },
    },
    died: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:proxy' },
    },
    staff: {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-287' },
      on: { worked: home, failed: support },
    },
  },
});
