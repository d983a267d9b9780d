import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay, type TrailEntry } from '../../src/flow/replay.ts';
import { screenIdOf } from '../../src/flow/screen.ts';
import { emptyTrail, firstPosition, nextPosition } from '../../src/flow/trail.ts';
import type { Position, TrailEvent } from '../../src/flow/trail.ts';
import { changes, everyAnswer, Journey, journeys, validOf, type Said } from './journeys.ts';

/**
 * Other journeys each time, more of them in CI. A journey that fails is printed with its seed, which
 * repeats it: `SEED=… npx vitest run tests/flow/journeys.test.ts`.
 */
const settings = {
  numRuns: process.env.CI && !process.env.QUICK ? 3000 : 200,
  ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
};

/** How many entries it makes. */
const lengthOf = (event: Said) => (event.type === 'find' ? 1 + event.steps.length : 1);

/** Where each of the entries leads, the first screen in front. Nobody stops on the way that a link takes. */
function positionsOf({ organisation, entries, events }: Journey): Position[] {
  const positions = [firstPosition(organisation)];
  for (const event of events) {
    const next = nextPosition(organisation, positions.at(-1)!, event);
    for (let passed = 1; passed < lengthOf(event); passed += 1) {
      const before = entries.slice(0, positions.length);
      const { snapshot } = replay(organisation, before);
      positions.push({ trail: { ...emptyTrail, entries: before }, snapshot });
    }
    positions.push(next);
  }
  return positions;
}

const after = ({ organisation }: Journey, position: Position, event: TrailEvent) =>
  nextPosition(organisation, position, event);

/** All of a position that a person can notice: where they are, what is counted, and what they said. */
const told = ({ snapshot, trail }: Position) => {
  const { attempts, resets, repeats, waiting } = snapshot.context;
  return { screen: screenIdOf(snapshot), attempts, resets, repeats, waiting, ...trail };
};

/** A journey that was saved leads where the person was when they said it. */
function isReplayed(journey: Journey) {
  const { trail, snapshot } = positionsOf(journey).at(-1)!;
  const again = replay(journey.organisation, structuredClone(journey.entries));
  expect(again.validCount, String(journey)).toBe(journey.entries.length);
  expect(told({ trail, snapshot: again.snapshot }), String(journey)).toEqual(
    told({ trail, snapshot }),
  );
}

/**
 * Back leads to the screen before, as it was; the same answers and links again lead forth to where it began.
 * What lies behind a link is not shown as chosen again once that is followed.
 */
function isUndoneAndRedone(journey: Journey) {
  const { entries, events } = journey;
  const positions = positionsOf(journey);
  const withRedo = ({ snapshot, trail }: Position, index: number) =>
    told({ snapshot, trail: { ...trail, redo: entries.slice(index) } });
  let position = positions.at(-1)!;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    position = after(journey, position, { type: 'back' });
    expect(told(position), String(journey)).toEqual(withRedo(positions[index]!, index));
  }
  let index = 0;
  let isFound = false;
  for (const event of events) {
    position = after(journey, position, event);
    index += lengthOf(event);
    isFound ||= event.type === 'find';
    const at = isFound ? entries.length : index;
    expect(told(position), String(journey)).toEqual(withRedo(positions[index]!, at));
  }
}

/** What somebody saw a screen through is kept with their answer, and changes nothing else. */
function isTheSameThroughCauses(journey: Journey) {
  const said = positionsOf(journey).at(-1)!;
  const through = <Told extends Said | TrailEntry>(one: Told, isSaid: boolean): Told =>
    isSaid ? { ...one, cause: `cause-${one.at}` } : one;
  const seen = journey.events.reduce<Position>(
    (position, event) => after(journey, position, through(event, event.type === 'answer')),
    firstPosition(journey.organisation),
  );
  const entries = journey.entries.map((entry) =>
    through(entry, !entry.assumed && entry.answer !== 'found'),
  );
  expect(told(seen), String(journey)).toEqual({ ...told(said), entries });
}

const every = (check: (journey: Journey) => void) =>
  fc.assert(fc.property(journeys, check), settings);

describe('a journey', () => {
  test('leads to the same screen when it is replayed', () => every(isReplayed));

  test('is undone by Back and redone by the same answers', () => every(isUndoneAndRedone));

  test('leads where it leads, whatever causes the screens were seen through', () =>
    every(isTheSameThroughCauses));

  test('keeps, when one answer is changed, what still fits and no more', () => {
    const property = fc.property(changes, ({ journey, index, entry }) => {
      const { at, entries, organisation } = journey;
      const open = after(journey, positionsOf(journey).at(-1)!, { type: 'change', index });
      const changed = after(journey, open, { type: 'answer', answer: entry.answer, at: entry.at });
      const wanted = entries.with(index, entry);
      const kept = validOf(new Journey(at, wanted));
      const trail = { ...emptyTrail, entries: kept, dropped: wanted.length - kept.length };
      const { snapshot } = replay(organisation, kept);
      expect(told(changed)).toEqual(told({ trail, snapshot }));
    });
    fc.assert(property, settings);
  });

  test('is restored as far as it can be said, though the flow or the rules are others now', () => {
    const property = fc.property(journeys, journeys, (journey, { at }) => {
      const moved = new Journey(at, journey.entries);
      const kept = validOf(moved);
      const { entries } = journey;
      const saved = structuredClone({ entries, redo: entries.slice(0, 2), changing: false });
      const restored = after(moved, firstPosition(moved.organisation), {
        type: 'restore',
        trail: saved,
      });
      const dropped = entries.length - kept.length;
      const redo = dropped > 0 ? [] : saved.redo;
      const trail = { ...emptyTrail, entries: kept, redo, dropped };
      expect(told(restored)).toEqual(
        told({ trail, snapshot: replay(moved.organisation, kept).snapshot }),
      );
    });
    fc.assert(property, settings);
  });
});

describe('whatever is said on whatever screen', () => {
  test('is replayed, undone and redone, and the same through causes', () => {
    for (const journey of everyAnswer()) {
      isReplayed(journey);
      isUndoneAndRedone(journey);
      isTheSameThroughCauses(journey);
    }
  });
});
