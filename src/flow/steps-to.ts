import type { Organisation } from '../organisation/schema.ts';
import { firstScreen } from './address.ts';
import { areForgotten, shortestSteps } from './explore.ts';
import { paths, type PathName } from './machine.ts';
import { answersLeft, rootAnswersLeft, saysLogin, type MapAnswer } from './map.ts';
import { follow, replayFrom, type Step } from './replay.ts';
import { screenIdOf, type ScreenId, type Snapshot } from './screen.ts';

/** Answers that lead from the first screen to another, by an organisation's rules alone. */
export interface Way {
  to: ScreenId;
  steps: readonly Step[];
  /** The way without its last step. */
  before?: Way;
}

/** So many ways to one screen are known. Most screens are found by the first. */
const most = 4;

/** Whoever said before that they use another account was led to its desk then. */
export const isNew = ({ when }: MapAnswer) => !/(^| )trailOtherAccount$/.test(when ?? '');

/** Whether a branch is taken by what a way has said of the login that is used. */
function fits({ when = '' }: MapAnswer, said: boolean): boolean {
  const asks = /(not )?trailAskWhoseLogin/.exec(when);
  return !asks || (asks[1] === undefined) !== said;
}

/** "None of these" claims least of whoever is led on: of ways of one length, those by its links come first. */
function leadsFrom(screen: ScreenId, organisation: Organisation): MapAnswer[] {
  const here = answersLeft(screen, organisation).filter(isNew);
  const none = here.filter(({ id }) => id === 'none');
  const others = here.filter(({ id }) => id !== 'none');
  return [...none, ...others, ...(screen === firstScreen ? rootAnswersLeft(organisation) : [])];
}

function findWays(organisation: Organisation): ReadonlyMap<ScreenId, readonly Way[]> {
  const known = new Map<ScreenId, Way[]>();
  const leads = new Map<ScreenId, readonly MapAnswer[]>();
  const ways: (Way & { said: boolean })[] = [{ to: firstScreen, steps: [], said: false }];
  for (const way of ways) {
    const { to: screen, steps, said } = way;
    const others = known.get(screen) ?? [];
    if (others.length === most) continue;
    known.set(screen, [...others, way]);
    const here = leads.get(screen) ?? leadsFrom(screen, organisation);
    leads.set(screen, here);
    for (const branch of here.filter((one) => fits(one, said))) {
      const step = { screen, answer: branch.id };
      const to = branch.target as ScreenId;
      if (to === firstScreen || steps.some((one) => one.screen === to)) continue;
      ways.push({ to, steps: [...steps, step], before: way, said: said || saysLogin(step) });
    }
  }
  return known;
}

const found = new WeakMap<Organisation, ReturnType<typeof findWays>>();

/**
 * The shortest ways to a screen, few of them. Whether one can be gone after what was said is told by going it.
 */
export function waysTo(organisation: Organisation, screen: ScreenId): readonly Way[] {
  const ways = found.get(organisation) ?? findWays(organisation);
  found.set(organisation, ways);
  return ways.get(screen) ?? [];
}

/** Whether a screen is for staff with a caller alone: whoever goes there is spoken to as one of them. */
export function isForStaff(organisation: Organisation, screen: ScreenId): boolean {
  const ways = waysTo(organisation, screen);
  return (
    ways.length > 0 && ways.every(({ steps }) => steps.some(({ answer }) => answer === 'caller'))
  );
}

type Steps = readonly Step[];

/** Whether steps lead to a screen, and take no wait as over: the attempts before it would count no more. */
function leadTo(from: Snapshot, steps: Steps, screen: ScreenId): boolean {
  const { snapshot, validCount } = replayFrom(from, steps);
  if (validCount !== steps.length || screenIdOf(snapshot) !== screen) return false;
  return !areForgotten(from.context.attempts, snapshot.context.attempts);
}

/**
 * Few answers that lead from the first screen, as somebody came to it, to another: what a link takes as said.
 * Nothing if the organisation's rules, or what was said, do not lead there.
 */
export function stepsTo(from: Snapshot, screen: ScreenId): Steps | undefined {
  const ways = waysTo(from.context.organisation, screen);
  const likely = ways.find(({ steps }) => leadTo(from, steps, screen));
  // A wait bars most of the flow: to look for a way round it would take longer than anybody waits.
  if (likely || ways.length === 0 || from.context.waiting !== null) return likely?.steps;
  return shortestSteps(from, screen);
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
