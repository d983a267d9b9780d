import type { Organisation } from '../organisation/schema.ts';
import { firstScreen } from './address.ts';
import { shortestSteps } from './explore.ts';
import { paths, type PathName } from './machine.ts';
import { answersLeft, flowMap, rootAnswersLeft, type MapAnswer } from './map.ts';
import { firstSnapshot, follow, replayFrom, type Step } from './replay.ts';
import { screenIdOf, type ScreenId, type Snapshot } from './screen.ts';

type Steps = readonly Step[];
type StepsByScreen = ReadonlyMap<string, readonly Steps[]>;

/** So many ways to one screen are tried before the flow is searched. Most screens are found by the first. */
const most = 4;

/** "None of these" claims least of whoever is led on: of ways of one length, those by its links come first. */
const claimingLeast = (answers: readonly MapAnswer[]) => [
  ...answers.filter(({ id }) => id === 'none'),
  ...answers.filter(({ id }) => id !== 'none'),
];

/**
 * The shortest ways from the first screen to each, by the organisation's rules alone: whether one can be gone
 * after what was said is told by going it.
 */
function findSteps(organisation: Organisation): StepsByScreen {
  const known = new Map<string, Steps[]>();
  const ways: { id: string; steps: Steps }[] = [{ id: firstScreen, steps: [] }];
  for (const { id, steps } of ways) {
    const before = known.get(id) ?? [];
    if (before.length === most) continue;
    known.set(id, [...before, steps]);
    const everywhere = id === firstScreen ? rootAnswersLeft(organisation) : [];
    const here = claimingLeast(answersLeft(id, organisation));
    for (const { id: answer, target } of [...here, ...everywhere]) {
      const isNew = target !== firstScreen && !steps.some(({ screen }) => screen === target);
      if (isNew) ways.push({ id: target, steps: [...steps, { screen: id as ScreenId, answer }] });
    }
  }
  return known;
}

const found = new WeakMap<Organisation, StepsByScreen>();

function stepsUnder(organisation: Organisation): StepsByScreen {
  const before = found.get(organisation);
  const steps = before ?? findSteps(organisation);
  if (!before) found.set(organisation, steps);
  return steps;
}

function leadTo(from: Snapshot, steps: Steps, screen: ScreenId): boolean {
  const { snapshot, validCount } = replayFrom(from, steps);
  return validCount === steps.length && screenIdOf(snapshot) === screen;
}

/** The first of the likely ways to a screen that can be gone from a place. */
const likelySteps = (from: Snapshot, screen: ScreenId): Steps | undefined =>
  stepsUnder(from.context.organisation)
    .get(screen)
    ?.find((steps) => leadTo(from, steps, screen));

/**
 * Few answers that lead from the first screen, as somebody came to it, to another: what a link takes as said.
 * Nothing if the organisation's rules, or what was said, do not lead there.
 */
export function stepsTo(from: Snapshot, screen: ScreenId): Steps | undefined {
  const found = likelySteps(from, screen);
  // A wait bars most of the flow: to look for a way round it would take longer than anybody waits.
  const isKnown = stepsUnder(from.context.organisation).has(screen);
  if (found || !isKnown || from.context.waiting !== null) return found;
  return shortestSteps(from, screen);
}

/** For each screen, the answers that lead to it under some rules. */
function findWaysIn(): ReadonlyMap<string, readonly Step[]> {
  const waysIn = new Map<string, Step[]>();
  for (const { id, answers } of flowMap().screens) {
    for (const { id: answer, target } of answers) {
      waysIn.set(target, [...(waysIn.get(target) ?? []), { screen: id as ScreenId, answer }]);
    }
  }
  return waysIn;
}

let waysIn: ReadonlyMap<string, readonly Step[]> | undefined;

/** By a likely way: what only several attempts lead to is nothing to be found by words. */
const isOpen = (organisation: Organisation, screen: ScreenId) =>
  likelySteps(follow(firstSnapshot(organisation), 'found')!, screen) !== undefined;

const offered = new WeakMap<Organisation, Map<ScreenId, ScreenId | undefined>>();

function lookForOffered(organisation: Organisation, screen: ScreenId): ScreenId | undefined {
  if (isOpen(organisation, screen)) return screen;
  waysIn ??= findWaysIn();
  for (const way of waysIn.get(screen) ?? []) {
    if (!isOpen(organisation, way.screen)) continue;
    const instead = answersLeft(way.screen, organisation).filter(({ id }) => id === way.answer);
    const open = instead.find(({ target }) => isOpen(organisation, target as ScreenId));
    if (open) return open.target as ScreenId;
  }
  return undefined;
}

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

const entranceOf = (screen: ScreenId) => {
  const path = screen.split('.')[0] as PathName;
  return `${path}.${paths[path].initial}` as ScreenId;
};

/**
 * The steps from wherever somebody is to a screen, as `found` begins it; where what was said bars it, those to the
 * first screen of its path; nothing during a wait, which bars what asks for a try.
 */
export function stepsFrom(from: Snapshot, screen: ScreenId): { steps?: Steps; isThere: boolean } {
  const start = follow(from, 'found')!;
  const steps = stepsTo(start, screen);
  if (steps) return { steps, isThere: true };
  const near = start.context.waiting === null ? stepsTo(start, entranceOf(screen)) : undefined;
  return { ...(near && { steps: near }), isThere: false };
}
