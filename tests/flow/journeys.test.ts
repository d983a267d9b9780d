import { beforeAll, describe, expect, test } from 'vitest';
import { firstSnapshot, follow, replay, type TrailEntry } from '../../src/flow/replay.ts';
import { rootAnswers, screenIdOf, screenOf, type Snapshot } from '../../src/flow/screen.ts';
import { emptyTrail, trailLogic, type Trail, type TrailEvent } from '../../src/flow/trail.ts';
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

/** How often each transition was taken, by organisation: rare ones are sought out. */
const visits = new Map<string, number>();
const visitsOf = (name: string, screen: string, answer: string) =>
  visits.get(`${name} ${screen} ${answer}`) ?? 0;

function choose(name: string, snapshot: Snapshot): string {
  const { id, answers } = screenOf(snapshot);
  const offered = answers.length > 0 && random() > 0.05 ? answers : rootAnswers;
  const rarest = [...offered].sort((a, b) => visitsOf(name, id, a) - visitsOf(name, id, b));
  return random() < 0.5 ? rarest[0]! : pick(offered);
}

function walk(name: string, organisation: Organisation): TrailEntry[] {
  const entries: TrailEntry[] = [];
  let snapshot = firstSnapshot(organisation);
  const length = 3 + Math.floor(random() * 9);
  for (let at = 0; at < length; at += 1) {
    const answer = choose(name, snapshot);
    const screen = screenIdOf(snapshot);
    const key = `${name} ${screen} ${answer}`;
    visits.set(key, (visits.get(key) ?? 0) + 1);
    entries.push({ screen, answer, at });
    snapshot = follow(snapshot, answer)!;
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
  const logic = trailLogic(organisation);
  const before = { ...logic.getInitialSnapshot({} as never, undefined), context: trail };
  return logic.transition(before, event, {} as never).context;
}

describe(`${journeys} journeys, seed ${seed}`, () => {
  let steps = 0;
  const wrong = { replay: 0, back: 0, change: 0 };

  function checkReplay(organisation: Organisation, entries: readonly TrailEntry[]) {
    const once = replay(organisation, entries);
    const again = replay(organisation, structuredClone(entries));
    const same = screenIdOf(once.snapshot) === screenIdOf(again.snapshot);
    if (!same || once.fitting !== entries.length) wrong.replay += 1;
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
      const [name, organisation] = everyOrganisation[journey % everyOrganisation.length]!;
      const entries = walk(name, organisation);
      steps += entries.length;
      checkReplay(organisation, entries);
      checkBack(organisation, entries);
      checkChange(organisation, entries);
    }
  }, 900_000);

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

  test('take every answer they come by often enough to trust these figures', () => {
    const total = new Map<string, number>();
    for (const [key, count] of visits) {
      const answer = key.slice(key.indexOf(' ') + 1);
      total.set(answer, (total.get(answer) ?? 0) + count);
    }
    const rare = [...total].filter(([, count]) => count < leastVisits);
    expect(rare).toEqual([]);
  });
});
