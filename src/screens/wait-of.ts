import type { TrailEntry } from '../flow/replay.ts';
import type { Screen } from '../flow/screen.ts';
import { minutesIn } from '../organisation/duration.ts';
import type { Organisation } from '../organisation/schema.ts';

export interface WaitTimes {
  minutes: number;
  /** Milliseconds since 1970, by the device's clock, which may be wrong. */
  end: number;
  /** The organisation's own time zone, if we know it. */
  zone: string | undefined;
}

function minutesOf(screen: Extract<Screen, { kind: 'wait' }>, organisation: Organisation) {
  const { lockout, recovery, securityCode, identity } = organisation;
  switch (screen.minutes) {
    case 'lockout':
      return lockout.minutes;
    case 'reset':
      return recovery.pauseMinutes;
    case 'code':
      return securityCode.pauseMinutes;
    case 'identity':
      return minutesIn(identity.retryAfter);
  }
}

const over = new Set(['waited', 'still-locked', 'over']);

/** When a wait began: a person who left its screen and came back does not wait anew. */
function began(screen: Screen, entries: readonly TrailEntry[]): number | undefined {
  const since = entries.slice(entries.findLastIndex(({ answer }) => over.has(answer)) + 1);
  const left = since.findIndex((entry) => entry.screen === screen.id);
  return (left > 0 ? since[left - 1] : since.at(-1))?.at;
}

/** How long somebody has to wait and until when, counted from when they came to the wait; nothing if no rule says. */
export function waitOf(
  screen: Screen,
  organisation: Organisation,
  entries: readonly TrailEntry[],
): WaitTimes | undefined {
  const since = began(screen, entries);
  if (screen.kind !== 'wait' || since === undefined) return undefined;
  const minutes = minutesOf(screen, organisation);
  if (typeof minutes !== 'number') return undefined;
  const { hours } = organisation.support;
  const zone = typeof hours === 'object' ? hours.zone : undefined;
  return { minutes, end: since + minutes * 60_000, zone };
}
