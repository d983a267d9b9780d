import { wizard } from '../flow/setup.ts';
import {
  changedByStaff,
  home,
  newPassword,
  otherUsername,
  sharedEmail,
  support,
} from '../flow/ways.ts';

/** The username is forgotten, mixed up, shared, unwanted, or sent to an old address. */
export const username = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        forgot: 'recover',
        both: 'both',
        which: 'which',
        several: 'several',
        shared: sharedEmail,
        'email-changed': 'email-changed',
        change: otherUsername,
      },
    },
    recover: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-094' },
      on: {
        worked: home,
        'have-it': newPassword,
        'not-come': '#wizard.reset.how',
        'not-found': '#wizard.reset.details',
        'old-address': changedByStaff,
      },
    },
    both: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-011' },
      on: {
        worked: home,
        'have-it': newPassword,
        'not-come': '#wizard.reset.how',
        'not-found': '#wizard.reset.details',
        'old-address': changedByStaff,
      },
    },
    which: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:username.is' },
      on: { worked: home, failed: 'recover' },
    },
    several: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-031' },
      on: { worked: home, 'two-accounts': '#wizard.portal.two-accounts', failed: 'recover' },
    },
    'own-email': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-116' },
      on: { worked: home, taken: '#wizard.activation.used', failed: support },
    },
    'may-share': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-212' },
      on: { worked: home, failed: 'recover' },
    },
    'email-changed': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-161' },
      on: { worked: home, failed: 'recover', 'no-mailbox': changedByStaff },
    },
    change: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'rule:username.changeable' },
    },
    fixed: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'RW-008' },
    },
    'ask-change': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'rule:username.changeable' },
    },
  },
});
