import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noTrail, readKept, withChoicesOf } from '../../src/app/kept.ts';
import { hasLapsed } from '../../src/app/lapse.ts';
import { countWipe, heardOfWipes, wipesSoFar } from '../../src/app/wipes.ts';
import { riverside, trailToKind } from './visit.ts';

const entry = { screen: 'start.trouble', answer: 'locked', at: 1 } as const;
const kept = { trail: { entries: [entry], ahead: [], changing: false }, wipes: 0, depth: 1 };

describe('what a history entry holds', () => {
  test('is read back as it was written', () => {
    expect(readKept(structuredClone(kept))).toEqual(kept);
  });

  test.each([
    null,
    'text',
    {},
    { ...kept, depth: -1 },
    { ...kept, wipes: 'many' },
    { ...kept, trail: null },
    { ...kept, trail: { ...kept.trail, entries: 'all' } },
    { ...kept, trail: { ...kept.trail, entries: Array(501).fill(entry) } },
    { ...kept, trail: { ...kept.trail, entries: [{ ...entry, answer: '*' }] } },
    { ...kept, trail: { ...kept.trail, entries: [{ ...entry, at: Number.NaN }] } },
    { ...kept, trail: { ...kept.trail, entries: [{ ...entry, at: 8.65e15 }] } },
    { ...kept, trail: { ...kept.trail, ahead: [7] } },
  ])('is not taken from a stranger: %j', (state) => {
    expect(readKept(state)).toBeUndefined();
  });
});

test('a person who goes back finds what they said after still chosen', () => {
  const now = { ...noTrail, entries: [entry] };
  expect(withChoicesOf(now, noTrail).ahead).toEqual([entry]);
  expect(withChoicesOf(noTrail, now)).toBe(now);
});

describe('answers found again', () => {
  const minutesAgo = (count: number) =>
    trailToKind('wait').map((said) => ({ ...said, at: Date.now() - count * 60_000 }));

  test('are kept through a wait and 15 minutes after it', () => {
    expect(hasLapsed(riverside, minutesAgo(34))).toBe(false);
    expect(hasLapsed(riverside, minutesAgo(36))).toBe(true);
  });

  test('are kept for 15 minutes on any other screen', () => {
    const [first] = minutesAgo(14);
    expect(hasLapsed(riverside, [first!])).toBe(false);
    expect(hasLapsed(riverside, [{ ...first!, at: Date.now() - 16 * 60_000 }])).toBe(true);
  });
});

describe('the count of wipes', () => {
  beforeEach(() => sessionStorage.clear());

  test('goes up by each wipe, and is all that is stored', () => {
    const before = wipesSoFar();
    countWipe();
    expect(wipesSoFar()).toBe(before + 1);
    expect(Object.values(sessionStorage)).toEqual([String(before + 1)]);
  });

  test('lives in memory where storage is denied', () => {
    const denied = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    const before = wipesSoFar();
    countWipe();
    expect(wipesSoFar()).toBe(before + 1);
    heardOfWipes(before + 5);
    expect(wipesSoFar()).toBe(before + 5);
    denied.mockRestore();
  });
});
