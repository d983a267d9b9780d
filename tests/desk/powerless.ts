import type { ScreenId } from '../../src/flow/screen.ts';

/** Ends with staff at which no power of a desk bears, with the reason. */
export const powerless: Readonly<Partial<Record<ScreenId, string>>> = {
  'access.barrier': 'a fault of the page is mended by whoever makes it',
  'access.by-phone': 'what they need is done by phone, in other systems than the login’s',
  'access.interpreter': 'an interpreter is brought in first',
  'device.ask-staff': 'the trouble is on the device',
  'identity.caller': 'a check that failed lets nothing be changed',
  'identity.desk': 'the record is mended by the rules of the place, not by a power over the portal',
  'identity.in-person': 'the proof is given to a person at a desk',
  'identity.quiz-failed': 'what a quiz asks is not in the desk’s own records',
  'identity.stalled': 'the answer comes from whoever checks',
  'outage.note': 'nobody at a desk ends an outage',
  'portal.vendor': 'the caller has been sent here, and their trouble is not known yet',
  'security.looked': 'the privacy office looks it up',
  'security.near': 'nothing is changed before the caller is safe',
  'support.checklist': 'it is for the next desk, whose powers nobody here knows',
  'support.patient-desk': 'the trouble is not known yet',
};
