import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/flow/replay.ts';
import { screenIdOf } from '../../src/flow/screen.ts';
import { emptyTrail, firstPosition, nextPosition } from '../../src/flow/trail.ts';
import type { Position, TrailEvent } from '../../src/flow/trail.ts';
import { changes, everyAnswer, Journey, journeys, validOf } from './journeys.ts';

/**
 * Other journeys each time, more of them in CI. A journey that fails is printed with its seed, which
 * repeats it: `SEED=… npx vitest run tests/flow/journeys.test.ts`.
 */
const settings = {
  numRuns: process.env.CI && !process.env.QUICK ? 3000 : 200,
  ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
};

/** Where each of the answers leads, the first screen in front. */
function positionsOf({ organisation, entries }: Journey): Position[] {
  let position = firstPosition(organisation);
  const others = entries.map(({ answer, at }) => {
    position = nextPosition(organisation, position, { type: 'answer', answer, at });
    return position;
  });
  return [firstPosition(organisation), ...others];
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

/** Back leads to the screen before, as it was; the same answers again lead forth to where it began. */
function isUndoneAndRedone(journey: Journey) {
  const { entries } = journey;
  const positions = positionsOf(journey);
  const withRedo = ({ snapshot, trail }: Position, index: number) =>
    told({ snapshot, trail: { ...trail, redo: entries.slice(index) } });
  let position = positions.at(-1)!;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    position = after(journey, position, { type: 'back' });
    expect(told(position), String(journey)).toEqual(withRedo(positions[index]!, index));
  }
  for (const [index, { answer, at }] of entries.entries()) {
    position = after(journey, position, { type: 'answer', answer, at });
    expect(told(position), String(journey)).toEqual(withRedo(positions[index + 1]!, index + 1));
  }
}

/** What somebody saw a screen through is kept with their answer, and changes nothing else. */
function isTheSameThroughCauses(journey: Journey) {
  const said = positionsOf(journey).at(-1)!;
  const through = journey.entries.map((entry, at) => ({ ...entry, cause: `cause-${at}` }));
  const seen = through.reduce<Position>(
    (position, { answer, at, cause }) =>
      after(journey, position, { type: 'answer', answer, at, cause }),
    firstPosition(journey.organisation),
  );
  expect(told(seen), String(journey)).toEqual({ ...told(said), entries: through });
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
