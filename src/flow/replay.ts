import { createActor, type AnyActorScope } from 'xstate';
import type { Organisation } from '../organisation/schema.ts';
import { wizardMachine } from './machine.ts';
import { screenIdOf, screenOf, type Screen, type ScreenId, type Snapshot } from './screen.ts';
import type { WizardEvent } from './setup.ts';

/** One thing that the person said: on which screen, what, and when. */
export interface TrailEntry {
  screen: ScreenId;
  answer: string;
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  /** Not said: taken as said, because a link led here. */
  assumed?: true;
  /** The cause through which the screen was seen: it is what was tried. */
  cause?: string;
}

/** An answer on a screen, whenever it was given. */
export type Step = Pick<TrailEntry, 'screen' | 'answer'>;

const firstSnapshots = new WeakMap<Organisation, Snapshot>();

/** Where everybody begins: the same under the same rules, so looked at once. */
export function firstSnapshot(organisation: Organisation): Snapshot {
  const known = firstSnapshots.get(organisation);
  const snapshot = known ?? createActor(wizardMachine(), { input: organisation }).getSnapshot();
  if (!known) firstSnapshots.set(organisation, snapshot);
  return snapshot;
}

const nothing = () => undefined;

/** What the machine asks for besides. Its actions do nothing but count, so that nobody has to carry them out. */
function makeScope(organisation: Organisation): AnyActorScope {
  const self = createActor(wizardMachine(), { input: organisation });
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}

let scope: AnyActorScope | undefined;

/** XState's own `transition` makes such a scope for each answer, which takes longer than to follow it. */
function next(from: Snapshot, event: WizardEvent): Snapshot {
  scope ??= makeScope(from.context.organisation);
  return wizardMachine().transition(from, event, scope);
}

/** Where the place that was asked about last leads: each way to get help beside a screen asks again. */
let latest: { from?: Snapshot; leads: Map<string, Snapshot | undefined> } = { leads: new Map() };

/** Where one answer leads; nothing if it cannot be said there. */
export function follow(from: Snapshot, answer: string): Snapshot | undefined {
  if (latest.from !== from) latest = { from, leads: new Map() };
  const { leads } = latest;
  if (!leads.has(answer)) {
    const event = { type: answer };
    leads.set(answer, from.can(event) ? next(from, event) : undefined);
  }
  return leads.get(answer);
}

/** Where a trail leads, and how many of its entries are valid: the first that is not ends the replay. */
export interface Replay {
  snapshot: Snapshot;
  validCount: number;
}

/**
 * Follows a trail on from a place in the flow. An entry is valid if its screen is the one that the
 * entries before it lead to, and its answer can be given there.
 */
export function replayFrom(start: Snapshot, entries: readonly Step[]): Replay {
  let snapshot = start;
  for (const [index, { screen, answer }] of entries.entries()) {
    const next = screenIdOf(snapshot) === screen ? follow(snapshot, answer) : undefined;
    if (!next) return { snapshot, validCount: index };
    snapshot = next;
  }
  return { snapshot, validCount: entries.length };
}

/** Follows a trail from the first screen on. */
export function replay(organisation: Organisation, entries: readonly Step[]): Replay {
  return replayFrom(firstSnapshot(organisation), entries);
}

/** The screens that a trail went through: for each entry, the one on which it was said. */
export function visitedScreens(
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
