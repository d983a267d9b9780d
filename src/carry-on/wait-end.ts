import { visitedScreens, type TrailEntry } from '../flow/replay.ts';
import { screenOf, type Screen, type Snapshot } from '../flow/screen.ts';
import { waitBegin, waitTimes } from '../flow/wait-times.ts';

const minute = 60_000;
/** In steps of this length, counted from 1970 in UTC, the end of a wait is told. */
const step = 5 * minute;
/** So many steps are eight days: then the count begins anew. */
export const moments = 2304;
/** Two clocks may differ by this much. */
const slack = 60 * minute;
/** What lasts longer cannot be told in eight days. */
const longest = moments * step - slack - step;

interface Trail {
  entries: readonly TrailEntry[];
  snapshot: Snapshot;
}

/** The screen of the wait that runs. */
function waitScreen({ entries, snapshot }: Trail): Screen | undefined {
  const { waiting, organisation } = snapshot.context;
  if (waiting === null) return undefined;
  const screens = [...visitedScreens(organisation, entries), screenOf(snapshot)];
  return screens.findLast(({ id }) => id === waiting);
}

function timesOf(trail: Trail) {
  const screen = waitScreen(trail);
  const { organisation } = trail.snapshot.context;
  const times = screen && waitTimes(screen, organisation, trail.entries);
  return times && screen && { ...times, screen };
}

/** When the wait that runs ends, as a number tells it: a little late rather than early. `too-long` cannot be told. */
export function momentOf(trail: Trail): number | 'too-long' | undefined {
  const times = timesOf(trail);
  if (!times) return undefined;
  if (times.minutes * minute > longest) return 'too-long';
  return Math.ceil(times.end / step) % moments;
}

/** The last time of that name at which a wait of this length can end; over, it ends now. */
function endAt(moment: number, lasts: number, now: number): number {
  const last = Math.floor((now + lasts + slack) / step);
  const past = (((last - moment) % moments) + moments) % moments;
  return Math.max((last - past) * step, now);
}

/** The same entries, so that the wait that runs ends when it ended where it was told. */
export function waitingUntil(trail: Trail, moment: number, now: number): TrailEntry[] {
  const entries = [...trail.entries];
  const times = timesOf(trail);
  if (!times) return entries;
  const lasts = times.minutes * minute;
  const start = endAt(moment, lasts, now) - lasts;
  const begin = waitBegin(times.screen, entries);
  return entries.map((entry, at) => (at <= begin ? { ...entry, at: start } : entry));
}
