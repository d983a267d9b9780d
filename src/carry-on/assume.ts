import type { Counted } from '../flow/carried.ts';
import { carriedAnswer, countedIn } from '../flow/counted.ts';
import { firstScreen } from '../flow/address.ts';
import { firstSnapshot, follow, replayFrom, type Step, type TrailEntry } from '../flow/replay.ts';
import { roleOf, tells, type Role } from '../flow/role.ts';
import { rootAnswers, screenIdOf, type ScreenId, type Snapshot } from '../flow/screen.ts';
import { stepsTo } from '../flow/steps-to.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Place } from './counts.ts';
import { found } from './said.ts';

type Steps = readonly Step[];

interface Walked {
  steps: Steps;
  snapshot: Snapshot;
}

function walk(from: Walked, steps: Steps): Walked | undefined {
  const { snapshot, validCount } = replayFrom(from.snapshot, steps);
  return validCount === steps.length ? { steps: [...from.steps, ...steps], snapshot } : undefined;
}

/** As a link leads there. */
function walkTo(from: Walked, screen: ScreenId): Walked | undefined {
  const steps = screen === firstScreen ? [] : stepsTo(from.snapshot, screen);
  return steps && walk(from, steps);
}

const again = (from: Walked) => walk(from, [{ screen: screenIdOf(from.snapshot), answer: found }])!;

/** Few ways to say who is helped, the shortest first. */
function* waysToSay(role: Role, first: Walked): Generator<Walked> {
  for (const [key, told] of Object.entries(tells)) {
    if (told !== role) continue;
    const [screen, answer = screen] = key.split('/') as [ScreenId, string?];
    const isRoot = (rootAnswers as readonly string[]).includes(answer) && answer === screen;
    const there = isRoot ? first : walkTo(first, screen);
    const said =
      there && follow(there.snapshot, answer)
        ? walk(there, [{ screen: screenIdOf(there.snapshot), answer }])
        : undefined;
    if (said) yield again(said);
  }
}

const isSame = (some: Counted, others: Counted) =>
  JSON.stringify(countedIn(some)) === JSON.stringify(countedIn(others));

/** The machine takes over what was counted. */
const carry = (from: Walked, counted: Counted) =>
  walk(from, [{ screen: screenIdOf(from.snapshot), answer: carriedAnswer(counted) }])!;

/**
 * To the screen with all that was counted, by the wait that runs. It is counted first: on the way back nobody is told to try
 * what they have tried too often. What the steps count besides is put right at the end.
 */
function walkCounting(first: Walked, { screen, counted }: Place): Walked | undefined {
  const { waiting } = counted;
  const start = isSame(first.snapshot.context, counted) ? first : carry(first, counted);
  for (const from of new Set([start, first])) {
    const waits = waiting && waiting !== screen ? walkTo(from, waiting) : undefined;
    const there = walkTo(waits ? again(waits) : from, screen);
    if (there) return isSame(there.snapshot.context, counted) ? there : carry(there, counted);
  }
  return undefined;
}

const assumed = ({ steps }: Walked, at: number): TrailEntry[] =>
  steps.map((step) => (step.answer === found ? { ...step, at } : { ...step, at, assumed: true }));

function walkAs(organisation: Organisation, place: Place): Walked | undefined {
  const first: Walked = { steps: [], snapshot: firstSnapshot(organisation) };
  const starts = function* () {
    yield first;
    if (place.role) yield* waysToSay(place.role, first);
  };
  for (const start of starts()) {
    const walked = walkCounting(start, place);
    if (walked && roleOf(assumed(walked, 0))?.what === place.role) return walked;
  }
  return undefined;
}

const walks = new WeakMap<Organisation, Map<string, Walked | undefined>>();

/**
 * A trail that ends on a screen with all that was counted, by steps that are taken as said. Nothing if an organisation's
 * rules lead to no such place.
 */
export function assume(organisation: Organisation, place: Place, at: number) {
  const known = walks.get(organisation) ?? new Map<string, Walked | undefined>();
  walks.set(organisation, known);
  const key = JSON.stringify([place.screen, place.role, countedIn(place.counted)]);
  if (!known.has(key)) known.set(key, walkAs(organisation, place));
  const walked = known.get(key);
  return walked && { entries: assumed(walked, at), snapshot: walked.snapshot };
}
