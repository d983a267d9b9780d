import { beforeAll, describe, expect, test } from 'vitest';
import { firstSnapshot, follow, replay, type TrailEntry } from '../../src/flow/replay.ts';
import { rootAnswers, screenIdOf, screenOf, type Snapshot } from '../../src/flow/screen.ts';
import { emptyTrail, nextPosition, type Trail, type TrailEvent } from '../../src/flow/trail.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { everyOrganisation } from './organisations.ts';

/** All of them in CI, enough for a start on a desk. */
const journeys = process.env.CI && !process.env.QUICK ? 100_000 : 2_000;
const leastVisits = journeys === 100_000 ? 50 : 0;
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomFrom(seed);
const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;

type Step = Pick<TrailEntry, 'screen' | 'answer'>;
interface Goal extends Step {
  organisation: Organisation;
  /** What leads there. */
  steps: readonly Step[];
}

/** Every answer of every screen, and a way to come by it, at one organisation. */
function goalsAt(organisation: Organisation): Goal[] {
  const first = firstSnapshot(organisation);
  const seen = new Set<string>([screenIdOf(first)]);
  const reached: { snapshot: Snapshot; steps: Step[] }[] = [{ snapshot: first, steps: [] }];
  const goals: Goal[] = [];
  for (const { snapshot, steps } of reached) {
    const { id: screen, answers } = screenOf(snapshot);
    for (const answer of [...answers, ...rootAnswers]) {
      goals.push({ organisation, steps, screen, answer });
      const next = follow(snapshot, answer)!;
      if (seen.has(screenIdOf(next))) continue;
      seen.add(screenIdOf(next));
      reached.push({ snapshot: next, steps: [...steps, { screen, answer }] });
    }
  }
  return goals;
}

const goals = everyOrganisation.flatMap(([, organisation]) => goalsAt(organisation));

/** How often each answer was given on each screen: rare ones are sought out. */
const visits = new Map<string, number>();
const keyOf = ({ screen, answer }: Step) => `${screen} ${answer}`;
const visitsOf = (step: Step) => visits.get(keyOf(step)) ?? 0;

function rareGoal(): Goal {
  const sample = Array.from({ length: 40 }, () => pick(goals));
  return sample.reduce((rarest, goal) => (visitsOf(goal) < visitsOf(rarest) ? goal : rarest));
}

/** A journey to a goal, and at random from there. */
function walk({ organisation, steps, screen, answer }: Goal): TrailEntry[] {
  const entries: TrailEntry[] = [];
  let snapshot = firstSnapshot(organisation);
  const say = (said: string) => {
    const step = { screen: screenIdOf(snapshot), answer: said };
    visits.set(keyOf(step), visitsOf(step) + 1);
    entries.push({ ...step, at: entries.length });
    snapshot = follow(snapshot, said)!;
  };
  for (const step of [...steps, { screen, answer }]) say(step.answer);
  const more = 2 + Math.floor(random() * 5);
  for (let count = 0; count < more; count += 1) {
    const { answers } = screenOf(snapshot);
    say(pick(answers.length > 0 && random() > 0.05 ? answers : rootAnswers));
  }
  return entries;
}

/** What change ought to keep, in the plainest words: all up to the first that cannot be said there. */
function keptBy(organisation: Organisation, entries: readonly TrailEntry[]): TrailEntry[] {
  const kept: TrailEntry[] = [];
  let snapshot = firstSnapshot(organisation);
  for (const entry of entries) {
    const fits = screenIdOf(snapshot) === entry.screen && snapshot.can({ type: entry.answer });
    if (!fits) return kept;
    kept.push(entry);
    snapshot = follow(snapshot, entry.answer)!;
  }
  return kept;
}

function after(organisation: Organisation, trail: Trail, event: TrailEvent): Trail {
  const { snapshot } = replay(organisation, trail.entries);
  return nextPosition(organisation, { trail, snapshot }, event).trail;
}

describe(`${journeys} journeys, seed ${seed}`, () => {
  let steps = 0;
  const wrong = { replay: 0, back: 0, change: 0 };

  function checkReplay(organisation: Organisation, entries: readonly TrailEntry[]) {
    const once = replay(organisation, entries);
    const again = replay(organisation, structuredClone(entries));
    const same = screenIdOf(once.snapshot) === screenIdOf(again.snapshot);
    if (!same || once.validCount !== entries.length) wrong.replay += 1;
  }

  function checkBack(organisation: Organisation, entries: readonly TrailEntry[]) {
    const { answer, at } = entries.at(-1)!;
    const before: Trail = { ...emptyTrail, entries: entries.slice(0, -1) };
    const forward = after(organisation, before, { type: 'answer', answer, at });
    const back = after(organisation, forward, { type: 'back' });
    const there = JSON.stringify(forward.entries) === JSON.stringify(entries);
    if (!there || JSON.stringify(back.entries) !== JSON.stringify(before.entries)) wrong.back += 1;
  }

  function checkChange(organisation: Organisation, entries: readonly TrailEntry[]) {
    const index = Math.floor(random() * entries.length);
    const trail: Trail = { ...emptyTrail, entries };
    const open = after(organisation, trail, { type: 'change', index });
    const { snapshot } = replay(organisation, open.entries);
    const { id, answers } = screenOf(snapshot);
    const answer = pick([...answers, ...rootAnswers]);
    const changed = after(organisation, open, { type: 'answer', answer, at: 99 });
    const wanted = [
      ...entries.slice(0, index),
      { screen: id, answer, at: 99 },
      ...entries.slice(index + 1),
    ];
    const kept = keptBy(organisation, wanted);
    const right =
      JSON.stringify(changed.entries) === JSON.stringify(kept) &&
      changed.dropped === wanted.length - kept.length;
    if (!right) wrong.change += 1;
  }

  beforeAll(() => {
    for (let journey = 0; journey < journeys; journey += 1) {
      const goal = rareGoal();
      const { organisation } = goal;
      const entries = walk(goal);
      steps += entries.length;
      checkReplay(organisation, entries);
      checkBack(organisation, entries);
      checkChange(organisation, entries);
    }
  }, 2_400_000);

  test('are six answers long or more on average', () => {
    expect(steps / journeys).toBeGreaterThanOrEqual(6);
  });

  test('lead to the same screen when they are replayed', () => {
    expect(wrong.replay).toBe(0);
  });

  test('are undone by Back, answer by answer', () => {
    expect(wrong.back).toBe(0);
  });

  test('keep, when one answer is changed, what still fits and no more', () => {
    expect(wrong.change).toBe(0);
  });

  test('take every answer of every screen often enough to trust these figures', () => {
    const seldom = goals.filter((goal) => visitsOf(goal) < leastVisits);
    const rare = new Set(seldom.map(keyOf));
    expect([...rare]).toEqual([]);
  });
});
