import type { Organisation } from '../organisation/schema.ts';
import { firstScreen } from './address.ts';
import { shortestRoute } from './explore.ts';
import { paths, type PathName } from './machine.ts';
import { answersLeft, flowMap, rootAnswersLeft, type MapAnswer } from './map.ts';
import { firstSnapshot, follow, replayFrom, type Step } from './replay.ts';
import { screenIdOf, type ScreenId, type Snapshot } from './screen.ts';

type Route = readonly Step[];
type Routes = ReadonlyMap<string, readonly Route[]>;

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
function findRoutes(organisation: Organisation): Routes {
  const routes = new Map<string, Route[]>();
  const ways: { id: string; steps: Route }[] = [{ id: firstScreen, steps: [] }];
  for (const { id, steps } of ways) {
    const known = routes.get(id) ?? [];
    if (known.length === most) continue;
    routes.set(id, [...known, steps]);
    const everywhere = id === firstScreen ? rootAnswersLeft(organisation) : [];
    const here = claimingLeast(answersLeft(id, organisation));
    for (const { id: answer, target } of [...here, ...everywhere]) {
      const isNew = target !== firstScreen && !steps.some(({ screen }) => screen === target);
      if (isNew) ways.push({ id: target, steps: [...steps, { screen: id as ScreenId, answer }] });
    }
  }
  return routes;
}

const found = new WeakMap<Organisation, Routes>();

function routesUnder(organisation: Organisation): Routes {
  const before = found.get(organisation);
  const routes = before ?? findRoutes(organisation);
  if (!before) found.set(organisation, routes);
  return routes;
}

function leadsTo(from: Snapshot, route: Route, screen: ScreenId): boolean {
  const { snapshot, validCount } = replayFrom(from, route);
  return validCount === route.length && screenIdOf(snapshot) === screen;
}

/**
 * Few answers that lead from the first screen, as somebody came to it, to another: what a link takes as said.
 * Nothing if the organisation's rules, or what was said, do not lead there.
 */
export function routeTo(from: Snapshot, screen: ScreenId): Route | undefined {
  const likely = routesUnder(from.context.organisation).get(screen);
  const route = likely?.find((steps) => leadsTo(from, steps, screen));
  // A wait bars most of the flow: to look for a way round it would take longer than anybody waits.
  if (route || !likely || from.context.waiting !== null) return route;
  return shortestRoute(from, screen);
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

const isOpen = (organisation: Organisation, screen: ScreenId) =>
  routeTo(follow(firstSnapshot(organisation), 'found')!, screen) !== undefined;

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
 * The route from wherever somebody is to a screen, as `found` begins it; where what was said bars it, that to the
 * first screen of its path; nothing during a wait, which bars what asks for a try.
 */
export function routeFrom(from: Snapshot, screen: ScreenId): { route?: Route; isThere: boolean } {
  const start = follow(from, 'found')!;
  const route = routeTo(start, screen);
  if (route) return { route, isThere: true };
  const near = start.context.waiting === null ? routeTo(start, entranceOf(screen)) : undefined;
  return { ...(near && { route: near }), isThere: false };
}
