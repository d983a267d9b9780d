import { replay, type TrailEntry } from '../flow/replay.ts';
import { screenOf } from '../flow/screen.ts';
import { waitTimes } from '../flow/wait-times.ts';
import type { Organisation } from '../organisation/schema.ts';
import { idleMinutes } from './idle.svelte.ts';

/** Whether answers found in a history entry are too old: nobody knows whose they are by now. */
export function isExpired(organisation: Organisation, entries: readonly TrailEntry[]): boolean {
  const last = entries.at(-1);
  if (!last) return false;
  const screen = screenOf(replay(organisation, entries).snapshot);
  const end = waitTimes(screen, organisation, entries)?.end ?? last.at;
  return Date.now() > end + idleMinutes(organisation) * 60_000;
}
