import { wizard } from '../flow/setup.ts';
import { changedByStaff, home, sharedEmail, support } from '../flow/ways.ts';

const changeAt = <T extends string>(target: T) =>
  [{ guard: 'orgCodeChangeNeedsStaff', target: 'ask-staff' }, { target }] as const;

/** The email or phone that the login knows: old, shared, or not the one in the health record. */
export const contactDetails = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        told: [{ guard: 'orgContactsTogether', target: 'one-place' }, { target: 'two-places' }],
        changed: 'reach',
        'not-shown': '#wizard.security-code.not-offered',
        news: 'news',
        moved: 'moved',
        shared: sharedEmail,
        'someone-reads': '#wizard.security.near',
        'lost-code': 'reach',
      },
    },
    'two-places': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-161' },
      on: { worked: home, 'cannot-sign-in': 'reach', failed: changedByStaff },
    },
    'one-place': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'rule:portal.contactsApart' },
    },
    moved: {
      meta: { kind: 'outcome', outcome: 'other-desk', source: 'flow:contact-details' },
    },
    reach: {
      meta: { kind: 'question' },
      on: {
        'old-still-works': changeAt('change-inside'),
        'one-works': '#wizard.security-code.other-channel',
        'signed-in-elsewhere': changeAt('change-there'),
        neither: changedByStaff,
      },
    },
    'change-inside': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-159' },
      on: { worked: home, 'not-come': '#wizard.security-code.channel', failed: changedByStaff },
    },
    'change-there': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:contact-details' },
      on: { worked: home, 'asks-old': changedByStaff, failed: support },
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
