import { afterEach, describe, expect, test, vi } from 'vitest';
import { isoWithOffset, nextAt } from '../../src/desk/record/times.ts';

const noon = Date.UTC(2026, 10, 27, 12);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a time in the ticket', () => {
  test.each([
    [0, '2026-11-27T12:00:00+00:00'],
    [-60, '2026-11-27T13:00:00+01:00'],
    [480, '2026-11-27T04:00:00-08:00'],
    [-345, '2026-11-27T17:45:00+05:45'],
    [210, '2026-11-27T08:30:00-03:30'],
    [-840, '2026-11-28T02:00:00+14:00'],
  ])('at a desk %i minutes from UTC is %s, and means the same moment', (offset, written) => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
    expect(isoWithOffset(noon)).toBe(written);
    expect(Date.parse(written)).toBe(noon);
  });
});

describe('who promises to call back', () => {
  const at = (hours: number, minutes = 0, day = 27) =>
    new Date(2026, 10, day, hours, minutes).getTime();

  test('at 14:30 means today, as long as it is not over', () => {
    expect(nextAt('14:30', at(14, 5))).toBe(at(14, 30));
  });

  test('at 9:00 in the afternoon means tomorrow', () => {
    expect(nextAt('09:00', at(14, 5))).toBe(at(9, 0, 28));
  });

  test('at midnight means the one that comes', () => {
    expect(nextAt('00:00', at(23, 59, 30))).toBe(new Date(2026, 11, 1).getTime());
  });
});
