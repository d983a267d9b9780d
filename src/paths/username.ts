import { wizard } from '../flow/setup.ts';
import {
  askWhose,
  toContactDesk,
  toNewPassword,
  toNone,
  toOtherUsername,
  toSharedEmail,
  toSignedIn,
  toSupport,
} from './routes.ts';

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
        shared: toSharedEmail,
        'email-changed': 'email-changed',
        change: toOtherUsername,
        none: toNone,
      },
    },
    whose: askWhose([{ target: 'trouble' }], '#wizard.sso.provider', [
      { target: '#wizard.sign-in.which' },
    ]),
    recover: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-094' },
      on: {
        worked: toSignedIn,
        'have-it': toNewPassword,
        'not-come': '#wizard.reset.how',
        activate: '#wizard.reset.finish-sign-up',
        'not-found': '#wizard.reset.details',
        'old-address': toContactDesk,
      },
    },
    both: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-011' },
      on: {
        worked: toSignedIn,
        'have-it': toNewPassword,
        'not-come': '#wizard.reset.how',
        activate: '#wizard.reset.finish-sign-up',
        'not-found': '#wizard.reset.details',
        'old-address': toContactDesk,
      },
    },
    which: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'rule:username.is' },
      on: { worked: toSignedIn, failed: 'recover' },
    },
    several: {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-031' },
      on: { worked: toSignedIn, 'two-accounts': '#wizard.portal.two-accounts', failed: 'recover' },
    },
    'own-email': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-116' },
      on: { worked: toSignedIn, taken: '#wizard.activation.used', failed: toSupport },
    },
    'may-share': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-212' },
      on: { worked: toSignedIn, failed: 'recover' },
    },
    'email-changed': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-161' },
      on: { worked: toSignedIn, failed: 'recover', 'no-mailbox': toContactDesk },
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
