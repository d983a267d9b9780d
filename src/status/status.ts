/** How a portal is. */
export const states = ['down', 'partly', 'planned', 'well'] as const;
export type State = (typeof states)[number];

/** What is said of a portal, from when, and until when. Times are milliseconds since 1970. */
export interface Status {
  state: State;
  updated: number;
  /** When it should be over. */
  until: number | undefined;
  /** The organisation's own words, by language. */
  text: Readonly<Record<string, string>>;
}

const minute = 60_000;
const hour = 60 * minute;

/** How far two clocks may be apart. */
const clocksDiffer = 5 * minute;
/** How long a status holds that says nothing of its end. */
export const holdsFor = 24 * hour;

/** Why a status is not to be shown now; nothing if it is. */
export function whyNot({ updated, until }: Status, now: number): string | undefined {
  if (updated > now + clocksDiffer) return 'updated: This time has not come yet.';
  if (until !== undefined && until <= now) return 'until: This time is over.';
  if (until === undefined && updated + holdsFor <= now)
    return 'updated: This is more than 24 hours ago, and there is no "until".';
  return undefined;
}
