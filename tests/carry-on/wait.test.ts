import { describe, expect, test } from 'vitest';
import { numberFor, openNumber } from '../../src/carry-on/number.ts';
import { replay } from '../../src/flow/replay.ts';
import { screenOf } from '../../src/flow/screen.ts';
import { waitTimes } from '../../src/flow/wait-times.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { organisations } from '../flow/organisations.ts';
import { entriesBy } from './walks.ts';

const minute = 60_000;
const hour = 60 * minute;
/** A quarter past nine. */
const morning = Date.parse('2026-11-27T09:15:00Z');

const lasting = (lasts: string): Organisation => ({
  ...organisations['lakeside']!,
  lockout: { ...organisations['lakeside']!.lockout, resetUnlocks: false, lasts },
});

const waiting = 'locked password';

function numberAt(organisation: Organisation, words: string, at: number) {
  return numberFor(organisation, entriesBy(organisation, words, at));
}

/** When the wait ends for whoever opens the number then. */
function endFor(organisation: Organisation, number: string, now: number) {
  const opened = openNumber(organisation, number, now);
  if (typeof opened === 'string') throw new Error(opened);
  const { entries } = opened;
  const screen = screenOf(replay(organisation, entries).snapshot);
  return waitTimes(screen, organisation, entries)?.end;
}

describe('somebody who has to wait', () => {
  test.each(['20 minutes', '3 hours', '2 days', '7 days'])(
    'of %s finds the same end on another device, at most five minutes later',
    (lasts) => {
      const organisation = lasting(lasts);
      const at = morning + 3 * minute;
      const there = endFor(organisation, numberAt(organisation, waiting, at)!, at + 2 * minute)!;
      const end = waitTimes(
        screenOf(replay(organisation, entriesBy(organisation, waiting, at)).snapshot),
        organisation,
        entriesBy(organisation, waiting, at),
      )!.end;
      expect(there - end).toBeGreaterThanOrEqual(0);
      expect(there - end).toBeLessThan(5 * minute);
    },
  );

  test('finds that it is over the next morning, and not that it begins anew', () => {
    const organisation = lasting('20 minutes');
    const number = numberAt(organisation, waiting, morning)!;
    const next = morning + 24 * hour;
    expect(endFor(organisation, number, next)).toBe(next);
  });

  test('is given no number where it lasts longer than one can tell', () => {
    expect(numberAt(lasting('30 days'), waiting, morning)).toBeUndefined();
  });

  test('waits no longer where the clock of the other device is half an hour slow', () => {
    const organisation = lasting('20 minutes');
    const number = numberAt(organisation, waiting, morning)!;
    expect(endFor(organisation, number, morning - hour / 2)).toBe(morning + 20 * minute);
  });

  test('finds it also when they have asked for support meanwhile', () => {
    const organisation = lasting('3 hours');
    const words = `${waiting} contact-support`;
    const number = numberAt(organisation, words, morning)!;
    const opened = openNumber(organisation, number, morning + hour);
    if (typeof opened === 'string') throw new Error(opened);
    const { entries } = opened;
    const there = entries.slice(0, -1);
    const wait = screenOf(replay(organisation, there).snapshot);
    expect(waitTimes(wait, organisation, there)!.end).toBe(morning + 3 * hour);
    expect(entries.at(-1)!.at).toBe(morning + hour);
  });
});
