import { wizard } from '../flow/setup.ts';
import { toContactDesk, toNone, toSharedEmail, toSignedIn, toSupport } from './routes.ts';

const toChangeAt = <T extends string>(target: T) =>
  [{ guard: 'orgCodeChangeNeedsStaff', target: 'ask-staff' }, { target }] as const;

/** The email or phone that the login knows: old, shared, or not the one in the health record. */
export const contactDetails = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        told: [{ guard: 'orgContactsTogether', target: 'one-place' }, { target: 'two-places' }],
        'sent-on': 'sent-on',
        changed: 'reach',
        'not-shown': '#wizard.security-code.not-offered',
        news: 'news',
        moved: 'moved',
        name: '#wizard.identity.desk',
        shared: toSharedEmail,
        'someone-reads': '#wizard.security.near',
        none: toNone,
      },
    },
    'two-places': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-161' },
      on: { worked: toSignedIn, 'cannot-sign-in': 'reach', failed: toContactDesk },
    },
    'sent-on': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:contact-details' },
      on: { worked: toSignedIn, 'cannot-sign-in': 'reach', failed: toContactDesk },
    },
    'one-place': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'rule:portal.contactsApart' },
    },
    moved: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:contact-details' },
    },
    reach: {
      meta: { kind: 'question', exhaustive: true },
      on: {
        'old-still-works': toChangeAt('change-inside'),
        'email-works': '#wizard.security-code.other-channel',
        'phone-works': '#wizard.security-code.other-channel',
        'signed-in-elsewhere': toChangeAt('change-there'),
        proving: 'clinic-number',
        neither: toContactDesk,
      },
    },
    'clinic-number': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:contact-details' },
    },
    'change-inside': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-159' },
      on: {
        worked: toSignedIn,
        'not-come': '#wizard.security-code.channel',
        failed: toContactDesk,
      },
    },
    'change-there': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:contact-details' },
      on: { worked: toSignedIn, 'asks-old': toContactDesk, failed: toSupport },
    },
    news: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'RW-005' },
    },
    'ask-staff': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-162' },
    },
    'their-desk': {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'RW-162' },
    },
  },
});
