import type { Hours } from '../../../src/organisation/schema.ts';

type Week = Exclude<Hours, 'always'>;

const minute = 60_000;
const day = 24 * 60 * minute;
const names = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** Reads a clock on a wall, as if it stood in Greenwich. */
function clockIn(zone: string): (now: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  });
  return (now) => {
    const parts = Object.fromEntries(
      format.formatToParts(now).map((part) => [part.type, part.value]),
    );
    return Date.parse(
      `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}Z`,
    );
  };
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function isWithin({ week }: Week, wall: number): boolean {
  const midnight = Math.floor(wall / day) * day;
  return [midnight, midnight - day].some((date) =>
    week[names[new Date(date).getUTCDay()]!].some(([from, to]) => {
      const end = minutesOf(to) + (to <= from ? 24 * 60 : 0);
      return date + minutesOf(from) * minute <= wall && wall < date + end * minute;
    }),
  );
}

/**
 * The slow and certain way to tell whether a line is answered: look at the clock every minute. An hour
 * that the clock shows twice is not lived twice: what it had shown already is past.
 */
export function clockScan(hours: Week, now: number, minutes: number) {
  const read = clockIn(hours.zone);
  let wall = 0;
  // A clock set back may be behind what it showed up to some hours ago.
  for (let at = now - 3 * 60 * minute; at <= now; at += minute) wall = Math.max(wall, read(at));
  const open = isWithin(hours, wall);
  for (let at = now + minute; at <= now + minutes * minute; at += minute) {
    wall = Math.max(wall, read(at));
    if (isWithin(hours, wall) !== open) return { open, change: at };
  }
  return { open };
}
