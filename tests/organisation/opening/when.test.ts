import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingAt, type Opening } from '../../../src/organisation/opening/when.ts';
import type { Hours } from '../../../src/organisation/schema.ts';
import { clockScan } from './clock-scan.ts';

type Week = Exclude<Hours, 'always'>;
type Spans = Week['week']['monday'];

const noDays = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
} satisfies Week['week'];

const everyDay = (spans: Spans): Week['week'] => ({
  monday: spans,
  tuesday: spans,
  wednesday: spans,
  thursday: spans,
  friday: spans,
  saturday: spans,
  sunday: spans,
});

const newYork = (
  week: Partial<Week['week']>,
  holidays: Week['holidays'] = [],
  zone = 'America/New_York',
): Week => ({ zone, week: { ...noDays, ...week }, holidays });

/** What somebody hears who calls at a moment, with its times as they are written in UTC. */
async function calling(hours: Hours, now: string) {
  const opening: Opening = await openingAt(hours, Date.parse(now));
  const shown = Object.entries(opening).map(([key, value]) => [
    key,
    typeof value === 'number' ? new Date(value).toISOString().replace(':00.000Z', 'Z') : value,
  ]);
  return Object.fromEntries(shown) as Record<string, unknown>;
}

describe('somebody who calls', () => {
  const nineToFive = newYork({ monday: [['09:00', '17:00']], tuesday: [['09:00', '17:00']] });

  test('is answered from the minute of opening until the minute of closing', async () => {
    const open = { open: true, until: '2026-11-23T22:00Z' };
    expect(await calling(nineToFive, '2026-11-23T14:00:00Z')).toEqual(open);
    expect(await calling(nineToFive, '2026-11-23T21:59:59Z')).toEqual(open);
    const closed = { open: false, opens: '2026-11-24T14:00Z' };
    expect(await calling(nineToFive, '2026-11-23T22:00:00Z')).toEqual(closed);
  });

  test('learns of the next week when this one has no more hours', async () => {
    expect(await calling(nineToFive, '2026-11-25T12:00:00Z')).toEqual({
      open: false,
      opens: '2026-11-30T14:00Z',
    });
  });

  test('is told of a lunch break as of any other closing', async () => {
    const hours = newYork({
      monday: [
        ['13:00', '17:00'],
        ['08:00', '12:00'],
      ],
    });
    expect(await calling(hours, '2026-11-23T16:00:00Z')).toMatchObject({
      until: '2026-11-23T17:00Z',
    });
    expect(await calling(hours, '2026-11-23T17:30:00Z')).toMatchObject({
      opens: '2026-11-23T18:00Z',
    });
  });

  test('is always answered where somebody is always there, however that is written', async () => {
    for (const hours of [
      'always',
      newYork(everyDay([['00:00', '24:00']])),
      newYork(
        everyDay([
          ['00:00', '12:00'],
          ['12:00', '00:00'],
        ]),
      ),
      newYork(everyDay([['08:00', '08:00']])),
      newYork(everyDay([['00:00', '24:00']]), [], 'Asia/Beirut'),
    ] satisfies Hours[]) {
      expect(await calling(hours, '2026-11-23T03:00:00Z')).toEqual({ open: true });
    }
  });

  test('is told of no time where there are no hours', async () => {
    expect(await calling(newYork({}), '2026-11-23T12:00:00Z')).toEqual({ open: false });
  });
});

describe('somebody who calls at night', () => {
  const late = newYork({ friday: [['22:00', '02:00']], saturday: [['02:00', '04:00']] });

  test('is answered past midnight, by hours that began the day before', async () => {
    expect(await calling(late, '2026-11-28T06:30:00Z')).toEqual({
      open: true,
      until: '2026-11-28T09:00Z',
    });
    expect(await calling(late, '2026-11-28T02:00:00Z')).toEqual({
      open: false,
      opens: '2026-11-28T03:00Z',
    });
  });

  test('does not hear of a closing at midnight where the next day goes on', async () => {
    const hours = newYork({ monday: [['22:00', '24:00']], tuesday: [['00:00', '06:00']] });
    expect(await calling(hours, '2026-11-24T04:00:00Z')).toEqual({
      open: true,
      until: '2026-11-24T11:00Z',
    });
  });
});

describe('when the clocks change', () => {
  const office = newYork(everyDay([['08:00', '17:00']]));
  const night = newYork(everyDay([['22:00', '06:00']]));

  test('the line opens at eight by the clock on the wall, before and after', async () => {
    expect(await calling(office, '2026-03-07T12:00:00Z')).toMatchObject({
      opens: '2026-03-07T13:00Z',
    });
    expect(await calling(office, '2026-03-08T05:00:00Z')).toMatchObject({
      opens: '2026-03-08T12:00Z',
    });
    expect(await calling(office, '2026-10-31T22:00:00Z')).toMatchObject({
      opens: '2026-11-01T13:00Z',
    });
  });

  test('a night is an hour shorter in spring and an hour longer in autumn', async () => {
    expect(await calling(night, '2026-03-08T03:00:00Z')).toEqual({
      open: true,
      until: '2026-03-08T10:00Z',
    });
    expect(await calling(night, '2026-11-01T02:00:00Z')).toEqual({
      open: true,
      until: '2026-11-01T11:00Z',
    });
  });

  test('a time that the clock skips is reached when it jumps', async () => {
    const hours = newYork({ saturday: [['22:00', '02:30']], sunday: [['02:45', '06:00']] });
    expect(await calling(hours, '2026-03-08T04:00:00Z')).toEqual({
      open: true,
      until: '2026-03-08T10:00Z',
    });
    const skipped = newYork({ sunday: [['02:10', '02:50']] });
    const toMidnight = newYork({ saturday: [['20:00', '24:00']] }, [], 'America/Santiago');
    expect(await calling(toMidnight, '2026-09-06T02:00:00Z')).toMatchObject({
      until: '2026-09-06T04:00Z',
    });
    expect(await calling(skipped, '2026-03-08T05:00:00Z')).toMatchObject({
      opens: '2026-03-15T06:10Z',
    });
  });

  test('a time that the clock shows twice is reached the first time', async () => {
    const hours = newYork({ saturday: [['22:00', '01:30']] });
    expect(await calling(hours, '2026-11-01T04:00:00Z')).toMatchObject({
      until: '2026-11-01T05:30Z',
    });
  });
});

describe('on a holiday', () => {
  const week = everyDay([['08:00', '17:00']]);

  test('nobody answers, and the next day counts', async () => {
    const hours = newYork(week, [{ date: '2026-11-26', open: [] }]);
    expect(await calling(hours, '2026-11-26T15:00:00Z')).toEqual({
      open: false,
      opens: '2026-11-27T13:00Z',
    });
  });

  test('hours of its own take the place of the usual ones', async () => {
    const hours = newYork(week, [{ date: '2026-12-24', open: [['10:00', '12:00']] }]);
    expect(await calling(hours, '2026-12-24T14:00:00Z')).toMatchObject({
      opens: '2026-12-24T15:00Z',
    });
    expect(await calling(hours, '2026-12-24T16:00:00Z')).toMatchObject({
      until: '2026-12-24T17:00Z',
    });
  });

  test('the night that began the day before is still worked to its end', async () => {
    const hours = newYork(everyDay([['20:00', '02:00']]), [{ date: '2026-12-25', open: [] }]);
    expect(await calling(hours, '2026-12-25T06:00:00Z')).toEqual({
      open: true,
      until: '2026-12-25T07:00Z',
    });
    expect(await calling(hours, '2026-12-26T03:00:00Z')).toEqual({
      open: false,
      opens: '2026-12-27T01:00Z',
    });
  });

  test('it is the day at the organisation that counts, not the day in Greenwich', async () => {
    const sydney = newYork(week, [{ date: '2026-12-25', open: [] }], 'Australia/Sydney');
    expect(await calling(sydney, '2026-12-24T22:00:00Z')).toMatchObject({ open: false });
    expect(await calling(sydney, '2026-12-25T22:00:00Z')).toMatchObject({ open: true });
  });
});

test('any hours agree with a clock on the wall that is read minute by minute', async () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const spans = fc.array(fc.tuple(clock, fc.oneof(clock, fc.constant('24:00'))), { maxLength: 2 });
  const dayOfChange = fc.constantFrom(
    { zone: 'America/New_York', from: '2026-03-07T12:00Z' },
    { zone: 'America/New_York', from: '2026-10-31T12:00Z' },
    { zone: 'Europe/London', from: '2026-10-24T12:00Z' },
    { zone: 'Australia/Lord_Howe', from: '2026-04-03T22:00Z' },
    { zone: 'America/Santiago', from: '2026-09-05T12:00Z' },
    { zone: 'Asia/Kolkata', from: '2026-11-23T12:00Z' },
  );
  await fc.assert(
    fc.asyncProperty(
      dayOfChange,
      fc.record({
        friday: spans,
        saturday: spans,
        sunday: spans,
        monday: spans,
        tuesday: spans,
      }),
      fc.integer({ min: 0, max: 36 * 60 }),
      async ({ zone, from }, week, minutes) => {
        const hours = newYork(week, [], zone);
        const now = Date.parse(from) + minutes * 60_000;
        const opening = await openingAt(hours, now);
        const scan = clockScan(hours, now, 24 * 60);
        expect(opening.open).toBe(scan.open);
        const change = opening.open ? opening.until : opening.opens;
        if (scan.change === undefined)
          expect(change ?? Infinity).toBeGreaterThan(now + 24 * 60 * 60_000 - 1);
        else expect(change).toBe(scan.change);
      },
    ),
    { numRuns: 60 },
  );
});
