import type { Organisation } from '../organisation/schema.ts';
import { answersLeft, answersTo } from './map.ts';
import { firstSnapshot, follow } from './replay.ts';
import { screenIdOf, type ScreenId, type Snapshot } from './screen.ts';
import { isNew, waysTo, type Way } from './steps-to.ts';

const ends = new WeakMap<Way, { snapshot: Snapshot | undefined }>();

/** Where a way leads whoever has said nothing yet. Ways begin alike, so each step is gone once. */
function endOf(organisation: Organisation, way: Way): Snapshot | undefined {
  const known = ends.get(way) ?? { snapshot: goTo(organisation, way) };
  ends.set(way, known);
  return known.snapshot;
}

function goTo(organisation: Organisation, { before, steps, to }: Way): Snapshot | undefined {
  if (!before) return follow(firstSnapshot(organisation), 'found');
  const from = endOf(organisation, before);
  const snapshot = from && follow(from, steps.at(-1)!.answer);
  return snapshot && screenIdOf(snapshot) === to ? snapshot : undefined;
}

/** By a likely way: what only several attempts lead to is nothing to be found by words. */
const isOpen = (organisation: Organisation, screen: ScreenId) =>
  waysTo(organisation, screen).some((way) => endOf(organisation, way));

/** Where an organisation's rules lead whoever says what leads to a screen, in the flow's order. */
function* openInstead(organisation: Organisation, screen: ScreenId): Generator<ScreenId> {
  for (const step of answersTo(screen)) {
    if (!isOpen(organisation, step.screen)) continue;
    const instead = answersLeft(step.screen, organisation)
      .filter((one) => one.id === step.answer && isNew(one))
      .find(({ target }) => isOpen(organisation, target as ScreenId));
    if (instead) yield instead.target as ScreenId;
  }
}

const pathOf = (screen: ScreenId) => screen.split('.')[0];

function lookForOffered(organisation: Organisation, screen: ScreenId): ScreenId | undefined {
  if (isOpen(organisation, screen)) return screen;
  let first: ScreenId | undefined;
  for (const instead of openInstead(organisation, screen)) {
    // What stays on the path comes closest to what was said.
    if (pathOf(instead) === pathOf(screen)) return instead;
    first ??= instead;
  }
  return first;
}

const offered = new WeakMap<Organisation, Map<ScreenId, ScreenId | undefined>>();

/**
 * The screen itself, or the one to which an organisation's rules lead whoever says the same: a wait that is
 * counted, or one whose length nobody knows. Nothing if its rules lead nowhere near.
 */
export function offeredFor(organisation: Organisation, screen: ScreenId): ScreenId | undefined {
  const known = offered.get(organisation) ?? new Map<ScreenId, ScreenId | undefined>();
  offered.set(organisation, known);
  if (!known.has(screen)) known.set(screen, lookForOffered(organisation, screen));
  return known.get(screen);
}
