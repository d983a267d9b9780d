import type { TrailEntry } from './replay.ts';
import { roleOf } from './role.ts';

/** Who asks support: the patient, somebody who cares for them, or staff with a caller on the line. */
export type Requester = 'patient' | 'caregiver' | 'caller';

/** By what was said on the way; until then, we speak to the patient. */
export function requesterOf(entries: readonly TrailEntry[]): Requester {
  const role = roleOf(entries)?.what;
  return role === 'caller' ? role : role ? 'caregiver' : 'patient';
}
