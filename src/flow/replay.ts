import { initialTransition, transition } from 'xstate';
import type { Organisation } from '../organisation/schema.ts';
import { wizardMachine } from './machine.ts';
import { screenIdOf, type ScreenId, type Snapshot } from './screen.ts';

/** One thing that the person said: on which screen, what, and when. */
export interface TrailEntry {
  screen: ScreenId;
  answer: string;
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  /** Not said: taken as said, because a link led here. */
  assumed?: true;
}

export function firstSnapshot(organisation: Organisation): Snapshot {
  return initialTransition(wizardMachine, organisation)[0];
}

/** Where one answer leads; nothing if it cannot be said there. */
export function follow(snapshot: Snapshot, answer: string): Snapshot | undefined {
  if (!snapshot.can({ type: answer })) return undefined;
  return transition(wizardMachine, snapshot, { type: answer })[0];
}

/**
 * Where a trail leads, and how many of its entries still fit. An entry fits if its screen is the one
 * that the entries before it lead to, and its answer can be given there; the first that does not ends
 * the replay.
 */
export function replay(
  organisation: Organisation,
  entries: readonly Pick<TrailEntry, 'screen' | 'answer'>[],
): { snapshot: Snapshot; fitting: number } {
  let snapshot = firstSnapshot(organisation);
  for (const [index, { screen, answer }] of entries.entries()) {
    const next = screenIdOf(snapshot) === screen ? follow(snapshot, answer) : undefined;
    if (!next) return { snapshot, fitting: index };
    snapshot = next;
  }
  return { snapshot, fitting: entries.length };
}
