import type { Opening } from './hours.ts';
import type { Voice } from './voice.ts';

const oneDay = 24 * 60 * 60_000;

/** `17:00` or `5:00 PM`, as a clock shows it in the reader's zone or in another. */
export function timeIn(moment: number, language: string, zone?: string): string {
  const format = new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(zone !== undefined && { timeZone: zone }),
  });
  return format.format(moment);
}

/** The day as a number that grows by one from day to day, in a zone. */
function dayIn(moment: number, zone: string | undefined): number {
  const format = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(zone !== undefined && { timeZone: zone }),
  });
  return Date.parse(format.format(moment)) / oneDay;
}

function dayName(moment: number, language: string, zone: string | undefined, far: boolean): string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    ...(far && { day: 'numeric', month: 'long' }),
    ...(zone !== undefined && { timeZone: zone }),
  });
  return format.format(moment);
}

interface Reader {
  now: number;
  /** Where the line is answered; nothing where it is answered day and night. */
  zone?: string | undefined;
  /** Where the reader is; the device's own zone if left out. */
  readerZone?: string | undefined;
}

/** The reader's time, and the organisation's beside it where its clocks show another. */
function timeFor(moment: number, { zone, readerZone }: Reader, { language, say }: Voice): string {
  const time = timeIn(moment, language, readerZone);
  if (zone === undefined) return time;
  const clock = timeIn(moment, language, zone);
  const sameDay = dayIn(moment, zone) === dayIn(moment, readerZone);
  if (clock === time && sameDay) return time;
  const there = sameDay ? clock : `${dayName(moment, language, zone, false)} ${clock}`;
  return say('hours.yourTime', { time, there });
}

/** `Open now until 17:00.`, `Closed now. Opens tomorrow at 08:00 your time …`, in the reader's language. */
export function describeOpening(opening: Opening, reader: Reader, voice: Voice): string {
  const { now, readerZone } = reader;
  const { say, language } = voice;
  if (opening.open) {
    // What closes in some days is, for a call, just open.
    const soon = opening.until !== undefined && opening.until - now < oneDay;
    if (!soon) return say('hours.open');
    return say('hours.openUntil', { time: timeFor(opening.until!, reader, voice) });
  }
  const { opens } = opening;
  if (opens === undefined) return say('hours.closed');
  const time = timeFor(opens, reader, voice);
  const away = dayIn(opens, readerZone) - dayIn(now, readerZone);
  if (away === 0) return say('hours.opensToday', { time });
  if (away === 1) return say('hours.opensTomorrow', { time });
  return say('hours.opensOn', { day: dayName(opens, language, readerZone, away > 6), time });
}
