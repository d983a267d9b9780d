import type { Organisation } from '../organisation/schema.ts';
import { firstSnapshot, follow, type TrailEntry } from './replay.ts';
import { rootAnswers, screenOf, type ScreenId, type Snapshot } from './screen.ts';

type Step = Pick<TrailEntry, 'screen' | 'answer'>;

/** Two snapshots with the same key lead on alike: the counters count, each up to where guards stop reading. */
export function keyOf({ value, context }: Snapshot): string {
  const { tries, resets, repeats, waiting } = context;
  const capped = Object.values(tries).map((tried) => Math.min(tried, 4));
  return JSON.stringify([value, capped, Math.min(resets, 1), Math.min(repeats, 1), waiting]);
}

/** How many states are looked at before a screen counts as out of reach: under a second on a slow phone. */
const enough = 1500;

function search(
  organisation: Organisation,
  wanted: ScreenId,
  key: (snapshot: Snapshot) => string,
): Step[] | undefined {
  const first = firstSnapshot(organisation);
  const seen = new Set([key(first)]);
  const reached: { snapshot: Snapshot; steps: Step[] }[] = [{ snapshot: first, steps: [] }];
  for (const { snapshot, steps } of reached) {
    const { id, answers } = screenOf(snapshot);
    if (id === wanted) return steps;
    if (seen.size > enough) continue;
    for (const answer of [...answers, ...rootAnswers]) {
      const next = follow(snapshot, answer);
      if (!next || seen.has(key(next))) continue;
      seen.add(key(next));
      reached.push({ snapshot: next, steps: [...steps, { screen: id, answer }] });
    }
  }
  return undefined;
}

/**
 * The fewest answers that lead from the first screen to the one asked for, by the organisation's rules:
 * what a link to it takes as said. Nothing if its rules do not lead there.
 * Most screens are found by looking at each once; some are reached only after several tries.
 */
export function shortestTrail(organisation: Organisation, wanted: ScreenId): Step[] | undefined {
  const byScreen = ({ value }: Snapshot) => JSON.stringify(value);
  return search(organisation, wanted, byScreen) ?? search(organisation, wanted, keyOf);
}
