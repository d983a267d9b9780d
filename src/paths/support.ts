import { wizard } from '../flow/setup.ts';
import { toCallerSignedIn, toCareWithoutPortal } from './routes.ts';

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
        'wrong-desk': 'which-desk',
        medical: 'medical',
      },
    },
    caller: {
      meta: { kind: 'advice', outcome: 'staff', source: 'RW-283' },
      on: {
        worked: toCallerSignedIn,
        identity: '#wizard.identity.caller',
        'for-someone': '#wizard.proxy.staff',
        'no-email': '#wizard.access.staff',
        checklist: 'checklist',
      },
    },
    'no-answer': {
      meta: { kind: 'advice', outcome: 'wait', source: 'RW-091' },
      on: { checklist: 'checklist', 'cannot-wait': toCareWithoutPortal },
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
