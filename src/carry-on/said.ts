import { firstScreen } from '../flow/address.ts';
import { firstSnapshot, follow, replayFrom, type Step, type TrailEntry } from '../flow/replay.ts';
import { screenIdOf, type ScreenId, type Snapshot } from '../flow/screen.ts';
import { stepsTo } from '../flow/steps-to.ts';
import type { Organisation } from '../organisation/schema.ts';

/** A link at the beginning of a trail, by a name that no answer has; one within it is the root's answer `found`. */
export const link = '#';
export const found = 'found';

/** What was said, and where that led: by it a trail is told without the rules under which it came about. */
export interface Said {
  answer: string;
  to: ScreenId;
}

/** The steps that a link to a screen takes as said from here. */
const linkedSteps = (from: Snapshot, to: ScreenId): readonly Step[] | undefined =>
  to === firstScreen ? [] : stepsTo(from, to);

const sameSteps = (some: readonly Step[], others: readonly Step[]) =>
  some.length === others.length &&
  some.every(
    ({ screen, answer }, at) => screen === others[at]!.screen && answer === others[at]!.answer,
  );

/** How far what follows was taken as said, and where that led. */
function linkedFrom(start: Snapshot, entries: readonly TrailEntry[]) {
  const end = entries.findIndex(({ assumed }) => !assumed);
  const run = end < 0 ? entries : entries.slice(0, end);
  const { snapshot } = replayFrom(start, run);
  const steps = linkedSteps(start, screenIdOf(snapshot));
  // Of steps that somebody has changed each is told by itself.
  return steps && sameSteps(steps, run)
    ? { snapshot, length: run.length }
    : { snapshot: start, length: 0 };
}

/** What a trail says, in the fewest things. */
export function saidIn(organisation: Organisation, entries: readonly TrailEntry[]): Said[] {
  const said: Said[] = [];
  const first = firstSnapshot(organisation);
  let { snapshot, length: at } = linkedFrom(first, entries);
  if (at > 0) said.push({ answer: link, to: screenIdOf(snapshot) });
  while (at < entries.length) {
    const { answer } = entries[at]!;
    snapshot = follow(snapshot, answer)!;
    at += 1;
    if (answer === found) {
      const linked = linkedFrom(snapshot, entries.slice(at));
      snapshot = linked.snapshot;
      at += linked.length;
    }
    said.push({ answer, to: screenIdOf(snapshot) });
  }
  return said;
}

/** A trail that was told elsewhere, as far as it fits under some rules. */
export interface Retold {
  entries: TrailEntry[];
  snapshot: Snapshot;
  isWhole: boolean;
}

/** The trail that is told, as far as it can be said under an organisation's rules. */
export function retell(organisation: Organisation, said: readonly Said[], at: number): Retold {
  const entries: TrailEntry[] = [];
  let snapshot = firstSnapshot(organisation);
  for (const { answer, to } of said) {
    const screen = screenIdOf(snapshot);
    const next = answer === link ? snapshot : follow(snapshot, answer);
    if (!next) return { entries, snapshot, isWhole: false };
    if (answer !== link) entries.push({ screen, answer, at });
    snapshot = next;
    if (answer === link || answer === found) {
      const steps = linkedSteps(snapshot, to);
      if (!steps) return { entries, snapshot, isWhole: false };
      entries.push(...steps.map((step): TrailEntry => ({ ...step, at, assumed: true })));
      snapshot = replayFrom(snapshot, steps).snapshot;
    }
    // What they said they said, but here it leads elsewhere.
    if (screenIdOf(snapshot) !== to) return { entries, snapshot, isWhole: false };
  }
  return { entries, snapshot, isWhole: true };
}
