import type { Windows } from '../organisation/notices.ts';
import { instantAt, joined, loadCalendar, type Span } from '../organisation/opening/when.ts';
import { weekdays } from '../organisation/opening/week.ts';

/** Work on the portal that is on, or comes next. Times are milliseconds since 1970. */
export interface Work extends Span {
  isOn: boolean;
}

/** What is far off has no day of the week of its own. */
const daysAhead = 7;

/** The work that is on at an instant, or is the next; nothing where none is planned for the next week. */
export async function plannedWork(
  { zone, weekly = [], once = [] }: Windows,
  now: number,
): Promise<Work | undefined> {
  const { Instant, PlainDate } = await loadCalendar();
  const today = Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  // From yesterday on, whose work may go on after midnight.
  const dates = Array.from({ length: daysAhead + 2 }, (_, day) => today.add({ days: day - 1 }));
  const everyWeek = dates.flatMap((date) =>
    weekly
      .filter(({ day }) => day === weekdays[date.dayOfWeek - 1])
      .map(({ from, to }) => ({
        from: instantAt(date, from, zone),
        to: instantAt(to <= from ? date.add({ days: 1 }) : date, to, zone),
      })),
  );
  const at = (wall: string) => {
    const [date, time] = wall.split('T') as [string, string];
    return instantAt(PlainDate.from(date), time, zone);
  };
  const single = once.map(({ from, to }) => ({ from: at(from), to: at(to) }));
  const horizon = instantAt(dates.at(-1)!, '24:00', zone);
  const next = joined([...everyWeek, ...single]).find(({ to }) => to > now);
  return next && next.from < horizon ? { ...next, isOn: next.from <= now } : undefined;
}
