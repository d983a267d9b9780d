import type { Organisation } from '../organisation/schema.ts';
import { firstSnapshot, follow, type TrailEntry } from './replay.ts';
import { screenOf, type Screen } from './screen.ts';

/** The screens that a trail went through: for each entry, the one on which it was said. */
export function screensPassed(
  organisation: Organisation,
  entries: readonly Pick<TrailEntry, 'answer'>[],
): Screen[] {
  let snapshot = firstSnapshot(organisation);
  return entries.map(({ answer }) => {
    const screen = screenOf(snapshot);
    snapshot = follow(snapshot, answer) ?? snapshot;
    return screen;
  });
}
