import type { TrailEntry } from '../flow/replay.ts';
import type { Screen } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';

export interface WaitTimes {
  minutes: number;
  /** Milliseconds since 1970, by the device's clock, which may be wrong. */
  end: number;
  /** The organisation's own time zone, if we know it. */
  zone: string | undefined;
}

function minutesOf(screen: Extract<Screen, { kind: 'wait' }>, organisation: Organisation) {
  const { lockout, recovery, securityCode } = organisation;
  if (screen.minutes === 'lockout') return lockout.minutes;
  return screen.minutes === 'reset' ? recovery.pauseMinutes : securityCode.pauseMinutes;
}

/** How long somebody has to wait and until when, counted from their last answer; nothing if no rule says. */
export function waitOf(
  screen: Screen,
  organisation: Organisation,
  entries: readonly TrailEntry[],
): WaitTimes | undefined {
  const since = entries.at(-1)?.at;
  if (screen.kind !== 'wait' || since === undefined) return undefined;
  const minutes = minutesOf(screen, organisation);
  if (typeof minutes !== 'number') return undefined;
  const { hours } = organisation.support;
  const zone = typeof hours === 'object' ? hours.zone : undefined;
  return { minutes, end: since + minutes * 60_000, zone };
}
