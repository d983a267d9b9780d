import type { Row } from './row.ts';

/** People who help somebody else, and people who want a person to help them. */
export const supportRows: readonly Row[] = [
  {
    case: 'FR-002',
    answers: 'caller',
    ends: 'support.caller',
    outcome: 'staff',
    said: { 'reset_uses=old_login_email': 'causes.old-email-in-login' },
    unsaid: { 'portal.contactsApart': 'staff are told to look at both, wherever they work' },
  },
  {
    case: 'RW-018',
    answers: 'none #portal.trouble vendor',
    ends: 'portal.vendor',
    outcome: 'staff',
    said: { 'vendor_cannot_reset=true': 'lead.maker' },
  },
  {
    case: 'RW-035',
    answers: 'caller',
    ends: 'support.caller',
    outcome: 'staff',
    shows: {
      'securityCode.lifetime': 'causes.old-email-in-login',
      'securityCode.changeNeeds': 'causes.old-email-in-login',
    },
  },
  {
    case: 'RW-078',
    answers: 'contact-support no-answer',
    ends: 'support.no-answer',
    outcome: 'wait',
    rules: {
      support: {
        phone: '855-555-0189',
        hours: {
          zone: 'America/New_York',
          week: {
            monday: [['08:00', '17:00']],
            tuesday: [['08:00', '17:00']],
            wednesday: [['08:00', '17:00']],
            thursday: [['08:00', '17:00']],
            friday: [['08:00', '17:00']],
          },
        },
      },
    },
    shows: { 'support.phone': 'always', 'support.hours': 'always' },
  },
  {
    case: 'RW-091',
    answers: 'message #support.no-answer',
    ends: 'support.no-answer',
    outcome: 'wait',
    shows: { 'support.answerWithin': 'lead.within' },
  },
  {
    case: 'RW-194',
    answers: 'caller',
    ends: 'support.caller',
    outcome: 'staff',
    shows: { 'lockout.staffCanUnlock': 'steps.lockout/staffCanUnlock_true' },
  },
  {
    case: 'RW-195',
    answers: 'caller',
    ends: 'support.caller',
    outcome: 'staff',
    said: { 'status=Not Web Enabled': 'causes.never-set-up' },
  },
  {
    case: 'RW-214',
    answers: 'caller',
    ends: 'support.caller',
    outcome: 'staff',
    said: { 'agent_action=generate_pin': 'causes.mail-missing' },
  },
  {
    case: 'RW-283',
    answers: 'caller',
    ends: 'support.caller',
    outcome: 'staff',
    shows: { 'recovery.staffCanSetPassword': 'steps.recovery/staffCanSetPassword_false' },
  },
  {
    case: 'RW-285',
    answers: 'message #support.which-desk staff-desk',
    ends: 'support.patient-desk',
    outcome: 'staff',
    said: { 'support_lines=separate_patient_and_staff': 'lead.why' },
  },
  {
    case: 'RW-313',
    answers: 'caller',
    ends: 'support.caller',
    outcome: 'staff',
    said: { 'agent_action=merge': 'steps.two' },
  },
  {
    case: 'RW-331',
    answers: 'caller',
    ends: 'support.caller',
    outcome: 'staff',
    said: {
      'disabled_by=status_inactive_or_deceased,unconfirmed_email,missing_email_or_zip':
        'causes.switched-off',
    },
    unsaid: { 'inactivity.comesBackBy': 'staff themselves ask how to switch it on' },
  },
  {
    case: 'RW-336',
    answers: 'contact-support me',
    ends: 'support.checklist',
    outcome: 'staff',
    shows: { 'support.menuOption': 'always', 'support.tty': 'always' },
  },
];
