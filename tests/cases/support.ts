import type { Row } from './row.ts';

/** People who help somebody else, and people who want a person to help them. */
export const supportRows: readonly Row[] = [
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
      'securityCode.lifetime': 'steps.lifetime',
      'securityCode.changeNeeds': 'steps.securityCode/changeNeeds_staff',
    },
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
