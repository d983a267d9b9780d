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

/**
 * The fewest answers that lead from the first screen to the one asked for, by the organisation's rules:
 * what a link to it takes as said. Nothing if its rules do not lead there.
 */
export function shortestTrail(organisation: Organisation, wanted: ScreenId): Step[] | undefined {
  const first = firstSnapshot(organisation);
  const seen = new Set([keyOf(first)]);
  let reached: { snapshot: Snapshot; steps: Step[] }[] = [{ snapshot: first, steps: [] }];
  while (reached.length > 0) {
    const further: typeof reached = [];
    for (const { snapshot, steps } of reached) {
      const { id, answers } = screenOf(snapshot);
      if (id === wanted) return steps;
      for (const answer of [...answers, ...rootAnswers]) {
        const next = follow(snapshot, answer);
        if (!next || seen.has(keyOf(next))) continue;
        seen.add(keyOf(next));
        further.push({ snapshot: next, steps: [...steps, { screen: id, answer }] });
      }
    }
    reached = further;
  }
  return undefined;
}
