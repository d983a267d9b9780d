import { minutesIn } from '../organisation/duration.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { TrailEntry } from './replay.ts';
import type { Screen } from './screen.ts';
import { clocks, waitEndings } from './waits.ts';

export interface WaitTimes {
  /** How long, as the organisation writes it: "1 hour". */
  lasts: string;
  minutes: number;
  /** Milliseconds since 1970, by the device's clock, which may be wrong. */
  end: number;
  /** The organisation's own time zone, if we know it. */
  zone: string | undefined;
}

/** The index of the entry with which a wait began: a person who left its screen and came back does not wait anew. */
export function waitBegin(screen: Pick<Screen, 'id'>, entries: readonly TrailEntry[]): number {
  const since = entries.findLastIndex(({ answer }) => waitEndings.includes(answer)) + 1;
  const left = entries.findIndex((entry, at) => at >= since && entry.screen === screen.id);
  return (left > since ? left : entries.length) - 1;
}

/** How long somebody has to wait and until when, counted from when they came to the wait; nothing if no rule says. */
export function waitTimes(
  screen: Screen,
  organisation: Organisation,
  entries: readonly TrailEntry[],
): WaitTimes | undefined {
  const start = entries[waitBegin(screen, entries)]?.at;
  if (screen.kind !== 'wait' || start === undefined) return undefined;
  const lasts = clocks[screen.clock](organisation);
  const minutes = minutesIn(lasts);
  if (minutes === undefined) return undefined;
  const { hours } = organisation.support;
  const zone = typeof hours === 'object' ? hours.zone : undefined;
  return { lasts, minutes, end: start + minutes * 60_000, zone };
}
