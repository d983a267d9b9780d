import type { Organisation } from '../organisation/schema.ts';
import { credentials, type Attempts } from './attempts.ts';
import { countedIn } from './counted.ts';
import type { WizardContext } from './context.ts';
import { guards } from './guards.ts';
import { firstSnapshot, follow, type Step } from './replay.ts';
import {
  linksOf,
  rootEvents,
  screenOf,
  type Screen,
  type ScreenId,
  type Snapshot,
} from './screen.ts';

/** The part of what was said that matters to whoever asks. */
export type Focus = (context: WizardContext) => unknown;

/** What guards read of the login that somebody uses. */
const onLogin = (context: WizardContext) => [
  guards.trailAskWhoseLogin({ context }),
  guards.trailOtherAccount({ context }),
];

/** All that guards read of what was said. */
const onEverything: Focus = (context) => {
  const { attempts, resets, repeats, waiting } = countedIn(context);
  return [...Object.values(attempts), resets, repeats, waiting, ...onLogin(context)];
};

const keyOf = ({ value, context }: Snapshot, focus: Focus) =>
  JSON.stringify([value, focus(context)]);

/** Somewhere to be: a screen, and what was said before as far as it decides what comes next. */
export interface Place {
  snapshot: Snapshot;
  screen: Screen;
  /** Where each answer and each link leads that stands there, those of every screen among them. */
  leads: () => ReadonlyMap<string, Place>;
}

/** A place and those that it leads to, each looked at once, and only if asked for. */
export function placeOf(from: Snapshot): Place {
  const places = new Map<string, Place>();
  function placeAt(snapshot: Snapshot): Place {
    const key = keyOf(snapshot, onEverything);
    const before = places.get(key);
    if (before) return before;
    const screen = screenOf(snapshot);
    let known: ReadonlyMap<string, Place> | undefined;
    const look = () =>
      new Map(
        [...screen.answers, ...linksOf(screen), ...rootEvents].map((answer) => [
          answer,
          placeAt(follow(snapshot, answer)!),
        ]),
      );
    const place = { snapshot, screen, leads: () => (known ??= look()) };
    places.set(key, place);
    return place;
  }
  return placeAt(from);
}

/** The place at which everybody begins under an organisation's rules. */
export const firstPlace = (organisation: Organisation): Place =>
  placeOf(firstSnapshot(organisation));

/** A place that somebody can come to, and the fewest answers that lead there. */
export interface Visit {
  place: Place;
  steps: readonly Step[];
}

/**
 * Every screen that somebody can come to, nearest first, once for each value of the focus; without one,
 * once. Looks no further once it has seen `limit` of them.
 */
export function* explore(
  first: Place,
  focus: Focus = () => null,
  limit = Infinity,
): Generator<Visit, void, void> {
  const seen = new Set([keyOf(first.snapshot, focus)]);
  const visits: Visit[] = [{ place: first, steps: [] }];
  for (const visit of visits) {
    yield visit;
    if (seen.size > limit) continue;
    for (const [answer, place] of visit.place.leads()) {
      const key = keyOf(place.snapshot, focus);
      if (seen.has(key)) continue;
      seen.add(key);
      const step = { screen: visit.place.screen.id, answer };
      visits.push({ place, steps: [...visit.steps, step] });
    }
  }
}

/** Whether attempts that were made no longer count: a wait was said to be over in between. */
export const areForgotten = (before: Attempts, after: Attempts) =>
  credentials.some((credential) => after[credential] < before[credential]);

/** How many places are looked at before a screen counts as out of reach: under a second on a slow phone. */
const enough = 1500;

/**
 * The fewest answers that lead from a place to a screen, by the organisation's rules and what was said.
 * Nothing if they do not lead there. Exact, and slow: see steps-to.ts.
 * Most screens are found by looking at each once; some are reached only after several attempts. That a wait is
 * over is never taken as said: the attempts before it still count.
 */
export function shortestSteps(from: Snapshot, wanted: ScreenId): readonly Step[] | undefined {
  const first = placeOf(from);
  for (const focus of [undefined, onEverything]) {
    for (const { place, steps } of explore(first, focus, enough)) {
      if (place.screen.id !== wanted) continue;
      if (!areForgotten(from.context.attempts, place.snapshot.context.attempts)) return steps;
    }
  }
  return undefined;
}
