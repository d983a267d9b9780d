import type { TrailEntry } from '../flow/replay.ts';
import type { Screen } from '../flow/screen.ts';

/** What a number is made of: a journey as the app keeps it. */
export interface Told {
  trail: { entries: readonly TrailEntry[] };
  /** The screens on which the entries were said. */
  visited: readonly Screen[];
  /** The one to which they lead. */
  screen: Screen;
  /** Somebody near may be the trouble: no link tells of it. */
  holdsPrivate: boolean;
}
