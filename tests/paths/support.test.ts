import { tell } from './stories.ts';

tell('somebody', '', [
  [
    'who contacts support gets a checklist in two steps',
    'default',
    'contact-support me',
    'support.checklist',
  ],
  [
    'who asked before hears how long it takes',
    'default',
    'contact-support no-answer',
    'support.no-answer',
  ],
  [
    'who rang the staff’s desk finds the patients’',
    'default',
    'contact-support wrong-desk staff-desk',
    'support.patient-desk',
  ],
  [
    'with a question about health goes to the care team',
    'default',
    'inside medical',
    'support.medical',
  ],
  ['who has a caller on the line', 'default', 'caller', 'support.caller'],
  [
    'who helps somebody else gets the same checklist',
    'default',
    'contact-support caregiver',
    'support.checklist',
  ],
  [
    'who needs copies of the record goes to the records office',
    'lakeside',
    'contact-support wrong-desk records',
    'support.records',
  ],
  [
    'who asks about a bill goes to the desk for bills',
    'lakeside',
    'contact-support wrong-desk billing',
    'support.billing',
  ],
  [
    'who rang the maker of the portal is sent to their own hospital',
    'default',
    'contact-support wrong-desk vendor',
    'portal.vendor',
  ],
  [
    'who rang no desk yet gets the checklist',
    'default',
    'contact-support wrong-desk no-one',
    'support.checklist',
  ],
  [
    'who heard nothing asks again with a checklist',
    'lakeside',
    'contact-support no-answer checklist',
    'support.checklist',
  ],
  [
    'who heard nothing and cannot wait gets care without the portal',
    'default',
    'contact-support no-answer cannot-wait',
    'access.without-portal',
  ],
  [
    'whose caller failed the identity check asks where it stopped',
    'default',
    'caller identity',
    'identity.caller',
  ],
  [
    'whose caller needs the portal of another place is told where to send them',
    'default',
    'caller not-ours',
    'support.not-ours',
  ],
  [
    'who waits for a lock to end may ask a person all the same',
    'by-post',
    'locked password contact-support me',
    'support.checklist',
  ],
  [
    'who waits for a lock to end and has another trouble is asked who needs help',
    'by-post',
    'locked password start-again other-trouble',
    'support.who',
  ],
]);
