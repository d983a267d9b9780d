import { expect, test } from 'vitest';
import type { Windows } from '../../src/organisation/notices.ts';
import { parseOrganisation } from '../../src/organisation/parse.ts';
import { plannedWork } from '../../src/status/planned-work.ts';

const minutes = (from: number, to: number) => (to - from) / 60_000;
const at = (time: string) => Date.parse(time);

const london: Windows = {
  zone: 'Europe/London',
  weekly: [{ day: 'wednesday', from: '02:00', to: '03:00' }],
};

test('somebody who comes while work is on is told when it ends', async () => {
  expect(await plannedWork(london, at('2026-11-25T02:30Z'))).toEqual({
    isOn: true,
    from: at('2026-11-25T02:00Z'),
    to: at('2026-11-25T03:00Z'),
  });
});

test('work of every week is told before it comes, and the next when it is over', async () => {
  expect(await plannedWork(london, at('2026-11-23T12:00Z'))).toMatchObject({
    isOn: false,
    from: at('2026-11-25T02:00Z'),
  });
  expect(await plannedWork(london, at('2026-11-25T03:00Z'))).toMatchObject({
    isOn: false,
    from: at('2026-12-02T02:00Z'),
  });
});

test('in summer it is an hour earlier by the clock of the world', async () => {
  expect(await plannedWork(london, at('2026-07-01T01:30Z'))).toMatchObject({ isOn: true });
});

test('work in the night in which the clocks change ends when the clock there says so', async () => {
  const night = (zone: string): Windows => ({
    zone,
    weekly: [{ day: 'saturday', from: '23:00', to: '04:00' }],
  });
  const spring = await plannedWork(night('America/New_York'), at('2026-03-08T05:00Z'));
  expect(minutes(spring!.from, spring!.to)).toBe(4 * 60);
  const autumn = await plannedWork(night('America/New_York'), at('2026-11-01T05:00Z'));
  expect(minutes(autumn!.from, autumn!.to)).toBe(6 * 60);
});

test('a time that the clock leaps over is when it has leapt', async () => {
  const leapt: Windows = {
    zone: 'America/New_York',
    once: [{ from: '2026-03-08T02:30', to: '2026-03-08T05:00' }],
  };
  expect(await plannedWork(leapt, at('2026-03-08T07:30Z'))).toMatchObject({
    isOn: true,
    from: at('2026-03-08T07:00Z'),
    to: at('2026-03-08T09:00Z'),
  });
});

test('work on one day is told a week before, and joined with that of every week', async () => {
  const both: Windows = {
    ...london,
    once: [{ from: '2026-12-01T22:00', to: '2026-12-02T02:30' }],
  };
  expect(await plannedWork(both, at('2026-12-02T02:10Z'))).toMatchObject({
    to: at('2026-12-02T03:00Z'),
  });
  const { zone, once = [] } = both;
  const single: Windows = { zone, once };
  expect(await plannedWork(single, at('2026-11-20T12:00Z'))).toBeUndefined();
  expect(await plannedWork(single, at('2026-11-28T12:00Z'))).toMatchObject({ isOn: false });
  expect(await plannedWork(single, at('2026-12-03T12:00Z'))).toBeUndefined();
});

test('windows without a day, with an end before their beginning or on no day, are refused with the place', () => {
  const problemsWith = (windows: object) => {
    const notices = { windows: { zone: 'Europe/London', ...windows } };
    const read = parseOrganisation({ name: 'A', portal: { name: 'B' }, notices });
    return 'problems' in read ? read.problems.map(({ place }) => place) : [];
  };
  const once = (from: string, to: string) => ({ once: [{ from, to }] });
  expect(problemsWith({ ...once('2026-12-01T22:00', '2026-12-02T02:30') })).toEqual([]);
  expect(problemsWith({})).toEqual(['notices.windows']);
  expect(problemsWith({ weekly: [] })).toEqual(['notices.windows.weekly']);
  expect(problemsWith(once('2026-12-01T22:00', '2026-12-01T21:00'))).toEqual([
    'notices.windows.once[0].to',
  ]);
  expect(problemsWith(once('2026-02-30T22:00', '2026-03-01T21:00'))).toEqual([
    'notices.windows.once[0].from',
  ]);
  expect(problemsWith({ weekly: [{ day: 'wednesday', from: '2', to: '3' }] })).toEqual([
    'notices.windows.weekly[0].from',
    'notices.windows.weekly[0].to',
  ]);
});
