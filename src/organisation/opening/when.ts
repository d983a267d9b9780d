import type { Hours, Week } from './schema.ts';
import { weekdays } from './week.ts';

/** Whether somebody answers now, and when that changes, in milliseconds since 1970, if we can tell. */
export type Opening = { open: true; until?: number } | { open: false; opens?: number };

export interface Span {
  from: number;
  to: number;
}

const daysAhead = 60;

type Calendar = Pick<typeof Temporal, 'Instant' | 'PlainDate'>;

/** Browsers that do not know Temporal yet get it when hours are asked for, not before. */
export async function loadCalendar(): Promise<Calendar> {
  return globalThis.Temporal ?? (await import('temporal-polyfill')).Temporal;
}

/** The first instant at which the clock on the wall has reached a time, also where the clock jumps. */
export function instantAt(date: Temporal.PlainDate, time: string, zone: string): number {
  const endOfDay = time === '24:00';
  const wall = (endOfDay ? date.add({ days: 1 }) : date).toPlainDateTime(endOfDay ? '00:00' : time);
  const instant = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (instant.toPlainDateTime().equals(wall)) return instant.epochMilliseconds;
  // The clock never shows this time: it goes from before it to after it at once.
  return (instant.getTimeZoneTransition('next') ?? instant).epochMilliseconds;
}

function spansOn(date: Temporal.PlainDate, { week, holidays, zone }: Week): Span[] {
  const holiday = holidays.find((one) => one.date === date.toString());
  const open = holiday?.open ?? week[weekdays[date.dayOfWeek - 1]!];
  return open.map(([from, to]) => ({
    from: instantAt(date, from, zone),
    to: instantAt(to <= from ? date.add({ days: 1 }) : date, to, zone),
  }));
}

/** Somebody who is there until midnight and from midnight on does not close in between. */
export function joined(spans: readonly Span[]): Span[] {
  const inOrder = spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const whole: Span[] = [];
  for (const span of inOrder) {
    const last = whole.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else whole.push({ ...span });
  }
  return whole;
}

/** Whether a line is answered at an instant. A holiday's hours take the place of its day's in the week. */
export async function openingAt(hours: Hours, now: number): Promise<Opening> {
  if (hours === 'always') return { open: true };
  const { Instant } = await loadCalendar();
  const today = Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(hours.zone).toPlainDate();
  // From yesterday on, whose last hours may be after midnight.
  const dates = Array.from({ length: daysAhead + 2 }, (_, day) => today.add({ days: day - 1 }));
  const spans = joined(dates.flatMap((date) => spansOn(date, hours)));
  const next = spans.find(({ to }) => to > now);
  if (!next) return { open: false };
  if (next.from > now) return { open: false, opens: next.from };
  const horizon = instantAt(dates.at(-1)!, '24:00', hours.zone);
  return next.to < horizon ? { open: true, until: next.to } : { open: true };
}
