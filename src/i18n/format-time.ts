import { durationOf } from '../organisation/duration.ts';
import { formatList, formatUnit } from './format.ts';

const clock = { hour: 'numeric', minute: '2-digit' } as const;

/** A format of times and dates in a zone; in the reader's own if none is named. */
const inZone = (language: string, zone: string | undefined, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...options, ...(zone !== undefined && { timeZone: zone }) });

/** `15:42`, or `3:42 PM`. Times are milliseconds since 1970. */
export function formatTime(at: number, language: string, zone?: string): string {
  return inZone(language, zone, clock).format(at);
}

/** `3:42 PM`, or `Wednesday at 3:42 PM` where that is on another day than `now`. */
export function formatTimeFrom(now: number, at: number, language: string): string {
  if (new Date(now).toDateString() === new Date(at).toDateString()) return formatTime(at, language);
  return inZone(language, undefined, { weekday: 'long', ...clock }).format(at);
}

/** `12:42 PM PST`: with the zone's name, for somebody who is not there. */
export function formatTimeThere(at: number, language: string, zone: string): string {
  return inZone(language, zone, { ...clock, timeZoneName: 'short' }).format(at);
}

/** `23 Nov, 15:42 GMT+1`: with the zone, since support may be elsewhere; a visit is never of another year. */
export function formatDateTime(at: number, language: string): string {
  const date = { day: 'numeric', month: 'short' } as const;
  return inZone(language, undefined, { ...date, ...clock, timeZoneName: 'short' }).format(at);
}

/** `Monday`, or where it is far off `Monday, November 30`. */
export function formatDay(at: number, language: string, zone?: string, far = false): string {
  const date = far ? ({ day: 'numeric', month: 'long' } as const) : {};
  return inZone(language, zone, { weekday: 'long', ...date }).format(at);
}

/** `20 minutes`, `48 hours`, `2 hours, 30 minutes`: as a person says it, who seldom thinks in 2880 minutes. */
export function formatDuration(minutes: number, language: string): string {
  if (minutes < 120) return formatUnit(minutes, 'minute', language);
  const hours = formatUnit(Math.floor(minutes / 60), 'hour', language);
  const rest = minutes % 60;
  if (rest === 0) return hours;
  return formatList([hours, formatUnit(rest, 'minute', language)], language, 'unit');
}

/** `1 hour`, `2 days`: a wait as the organisation writes it; many minutes as a person says them. */
export function formatWait(lasts: string, language: string): string {
  const { count, unit } = durationOf(lasts)!;
  return unit === 'minute' ? formatDuration(count, language) : formatUnit(count, unit, language);
}
