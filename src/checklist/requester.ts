import type { TrailEntry } from '../flow/replay.ts';

/** Who asks support: the patient, somebody who cares for them, or staff with a caller on the line. */
export type Requester = 'patient' | 'caregiver' | 'caller';

/** By the last that was said of it; until then, we speak to the patient. */
export function requesterOf(entries: readonly TrailEntry[]): Requester {
  const last = entries.findLast(
    ({ screen, answer }) => screen === 'support.who' || answer === 'caller',
  );
  return last?.answer === 'caregiver' || last?.answer === 'caller' ? last.answer : 'patient';
}
