import { wizard } from '../flow/setup.ts';
import { toCallerSignedIn, toCareWithoutPortal, toStart } from './routes.ts';

/** People who can help: which desk, who asks, and the checklist that saves the call. */
export const support = wizard.createStateConfig({
  initial: 'who',
  states: {
    who: {
      meta: { kind: 'question', exhaustive: true },
      on: {
        me: 'checklist',
        caregiver: 'checklist',
        caller: 'caller',
        'no-answer': 'no-answer',
        'nobody-picks-up': 'nobody-picks-up',
        'wrong-desk': 'which-desk',
        medical: 'medical',
      },
    },
    caller: {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-283' },
      on: {
        walk: toStart,
        'not-ours': 'not-ours',
        identity: '#wizard.identity.caller',
        'for-someone': '#wizard.proxy.staff',
        'no-email': '#wizard.access.staff',
        worked: toCallerSignedIn,
        checklist: 'checklist',
      },
    },
    'not-ours': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:support' },
    },
    'no-answer': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-091' },
      on: { checklist: 'checklist', 'cannot-wait': toCareWithoutPortal },
    },
    'nobody-picks-up': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:support.hours' },
      on: {
        checklist: 'checklist',
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'cannot-help': {
      meta: { kind: 'advice', outcome: 'other-desk', source: 'flow:support' },
      on: {
        checklist: 'checklist',
        'wrong-desk': 'which-desk',
        'cannot-wait': toCareWithoutPortal,
      },
    },
    'which-desk': {
      meta: { kind: 'question', exhaustive: true },
      on: {
        'staff-desk': 'patient-desk',
        vendor: '#wizard.portal.vendor',
        records: 'records',
        billing: 'billing',
        other: 'checklist',
        'no-one': 'checklist',
      },
    },
    'patient-desk': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-285' },
    },
    records: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:support' },
    },
    billing: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:support' },
    },
    medical: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:safety-1' },
    },
    checklist: {
      meta: { kind: 'checklist', outcome: 'staff', source: 'flow:checklist' },
    },
  },
});
