import { wizard } from '../flow/setup.ts';
import { home, support } from '../flow/ways.ts';

/** The email or phone that the login knows: old, shared, or not the one in the health record. */
export const contactDetails = wizard.createStateConfig({
  initial: 'trouble',
  states: {
    trouble: {
      meta: { kind: 'question' },
      on: {
        told: 'two-places',
        changed: 'reach',
        'not-shown': '#wizard.security-code.not-offered',
        news: 'news',
        shared: '#wizard.username.own-email',
        'someone-reads': '#wizard.security.near',
        'lost-code': 'reach',
      },
    },
    'two-places': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-161' },
      on: { worked: home, 'cannot-sign-in': 'reach', failed: 'ask-staff' },
    },
    reach: {
      meta: { kind: 'question' },
      on: {
        'old-still-works': [
          { guard: 'orgCodeChangeNeedsStaff', target: 'ask-staff' },
          { target: 'change-inside' },
        ],
        'one-works': '#wizard.security-code.other-channel',
        'signed-in-elsewhere': 'change-there',
        neither: 'ask-staff',
      },
    },
    'change-inside': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'RW-159' },
      on: { worked: home, 'not-come': '#wizard.security-code.channel', failed: 'ask-staff' },
    },
    'change-there': {
      meta: { kind: 'advice', outcome: 'do-now', source: 'flow:contact-details' },
      on: { worked: home, 'asks-old': 'ask-staff', failed: support },
    },
    news: {
      meta: { kind: 'outcome', outcome: 'do-now', source: 'RW-005' },
    },
    'ask-staff': {
      meta: { kind: 'outcome', outcome: 'staff', source: 'RW-162' },
    },
  },
});
