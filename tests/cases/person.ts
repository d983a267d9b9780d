import type { Row } from './row.ts';

/** Proof of who somebody is, and the email and phone that the portal knows. */
export const personRows: readonly Row[] = [
  {
    case: 'RW-005',
    answers: 'inside news',
    ends: 'contact-details.news',
    outcome: 'do-now',
    said: { 'check=junk_folder': 'steps.junk', 'check=notification_settings': 'steps.in' },
  },
  {
    case: 'RW-046',
    answers: 'none #identity.detail questions failed',
    ends: 'identity.quiz-failed',
    outcome: 'staff',
    rules: { support: { phone: '1-800-555-0113' } },
    shows: { 'identity.by': 'why.by', 'support.phone': 'steps.call' },
  },
  {
    case: 'RW-120',
    answers: 'none #identity.detail too-many',
    ends: 'identity.wait',
    outcome: 'wait',
    shows: { 'identity.retryAfter': 'lead.retry', 'identity.attempts': 'lead.attempts' },
  },
  {
    case: 'RW-161',
    answers: 'none #contact-details.trouble told',
    ends: 'contact-details.two-places',
    outcome: 'do-now',
    shows: { 'portal.contactsApart': 'lead.portal/contactsApart_true' },
  },
  {
    case: 'RW-162',
    answers: 'none #contact-details.trouble told',
    ends: 'contact-details.two-places',
    outcome: 'do-now',
    rules: { sso: { names: ['NHS login'] } },
    shows: {
      'portal.contactsApart': 'lead.portal/contactsApart_true',
      'sso.names': 'steps.names',
    },
  },
  {
    case: 'RW-206',
    answers: 'caller identity',
    ends: 'identity.caller',
    outcome: 'staff',
    shows: { 'identity.by': 'lead.by' },
  },
  {
    case: 'RW-245',
    answers: 'none #identity.detail document from-elsewhere no',
    ends: 'identity.none-accepted',
    outcome: 'without-portal',
    shows: { 'identity.requires': 'identity.from-elsewhere:lead.requires' },
    unsaid: { 'identity.otherWays': 'whoever has no other ID is told of care without the portal' },
  },
  {
    case: 'RW-267',
    answers: 'none #identity.detail document helper-in-view',
    ends: 'identity.document',
    outcome: 'do-now',
    shows: { 'identity.resultWithin': 'steps.within' },
  },
  {
    case: 'RW-269',
    answers: 'none #identity.detail document camera',
    ends: 'identity.camera',
    outcome: 'do-now',
    said: { 'requires=camera_permission': 'steps.allow' },
  },
  {
    case: 'RW-319',
    answers: 'none #identity.detail document expired',
    ends: 'identity.expired',
    outcome: 'do-now',
    said: { 'idv_reverify=id_expired': 'steps.flat' },
  },
];
