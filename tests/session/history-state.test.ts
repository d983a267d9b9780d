import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noTrail, parseHistoryState, withRedoOf } from '../../src/session/history-state.ts';
import { isExpired } from '../../src/session/expiry.ts';
import { countClear, learnClearCount, clearCount } from '../../src/session/clear-count.ts';
import { riverside, trailToKind } from './visit.ts';

const entry = { screen: 'start.trouble', answer: 'locked', at: 1 } as const;
const kept = { trail: { entries: [entry], redo: [], changing: false }, clears: 0, depth: 1 };

describe('what a history entry holds', () => {
  test('is read back as it was written', () => {
    expect(parseHistoryState(structuredClone(kept))).toEqual(kept);
  });

  test.each([
    null,
    'text',
    {},
    { ...kept, depth: -1 },
    { ...kept, clears: 'many' },
    { ...kept, trail: null },
    { ...kept, trail: { ...kept.trail, entries: 'all' } },
    { ...kept, trail: { ...kept.trail, entries: Array(501).fill(entry) } },
    { ...kept, trail: { ...kept.trail, entries: [{ ...entry, answer: '*' }] } },
    { ...kept, trail: { ...kept.trail, entries: [{ ...entry, at: Number.NaN }] } },
    { ...kept, trail: { ...kept.trail, entries: [{ ...entry, at: 8.65e15 }] } },
    { ...kept, trail: { ...kept.trail, redo: [7] } },
  ])('is not taken from a stranger: %j', (state) => {
    expect(parseHistoryState(state)).toBeUndefined();
  });
});

test('a person who goes back finds what they said after still chosen', () => {
  const now = { ...noTrail, entries: [entry] };
  expect(withRedoOf(now, noTrail).redo).toEqual([entry]);
  expect(withRedoOf(noTrail, now)).toBe(now);
});

describe('answers found again', () => {
  const minutesAgo = (count: number) =>
    trailToKind('wait').map((said) => ({ ...said, at: Date.now() - count * 60_000 }));

  test('are kept through a wait and 15 minutes after it', () => {
    expect(isExpired(riverside, minutesAgo(34))).toBe(false);
    expect(isExpired(riverside, minutesAgo(36))).toBe(true);
  });

  test('are kept for 15 minutes on any other screen', () => {
    const [first] = minutesAgo(14);
    expect(isExpired(riverside, [first!])).toBe(false);
    expect(isExpired(riverside, [{ ...first!, at: Date.now() - 16 * 60_000 }])).toBe(true);
  });
});

describe('the count of clears', () => {
  beforeEach(() => sessionStorage.clear());

  test('goes up by each wipe, and is all that is stored', () => {
    const before = clearCount();
    countClear();
    expect(clearCount()).toBe(before + 1);
    expect(Object.values(sessionStorage)).toEqual([String(before + 1)]);
  });

  test('lives in memory where storage is denied', () => {
    const denied = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    const before = clearCount();
    countClear();
    expect(clearCount()).toBe(before + 1);
    learnClearCount(before + 5);
    expect(clearCount()).toBe(before + 5);
    denied.mockRestore();
  });
});
