import type { Opening } from '../organisation/opening/when.ts';
import { formatDay, formatTime } from './format-time.ts';
import type { Translator } from './translator.ts';

const oneDay = 24 * 60 * 60_000;

/** The day as a number that grows by one from day to day, in a zone. */
function dayIn(at: number, zone: string | undefined): number {
  const format = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(zone !== undefined && { timeZone: zone }),
  });
  return Date.parse(format.format(at)) / oneDay;
}

interface Reader {
  now: number;
  /** Where the line is answered; nothing where it is answered day and night. */
  zone?: string | undefined;
  /** Where the reader is; the device's own zone if left out. */
  readerZone?: string | undefined;
}

/** The reader's time, and the organisation's beside it where its clocks show another. */
function timeFor(at: number, { zone, readerZone }: Reader, { language, t }: Translator): string {
  const time = formatTime(at, language, readerZone);
  if (zone === undefined) return time;
  const clock = formatTime(at, language, zone);
  const sameDay = dayIn(at, zone) === dayIn(at, readerZone);
  if (clock === time && sameDay) return time;
  const there = sameDay ? clock : `${formatDay(at, language, zone)} ${clock}`;
  return t('common:hours.yourTime', { time, there });
}

/** `Open now until 17:00.`, `Closed now. Opens tomorrow at 08:00 your time …`, in the reader's language. */
export function describeOpening(opening: Opening, reader: Reader, translator: Translator): string {
  const { now, readerZone } = reader;
  const { t, language } = translator;
  if (opening.open) {
    // What closes in some days is, for a call, just open.
    const soon = opening.until !== undefined && opening.until - now < oneDay;
    if (!soon) return t('common:hours.open');
    return t('common:hours.openUntil', { time: timeFor(opening.until!, reader, translator) });
  }
  const { opens } = opening;
  if (opens === undefined) return t('common:hours.closed');
  const time = timeFor(opens, reader, translator);
  const away = dayIn(opens, readerZone) - dayIn(now, readerZone);
  if (away === 0) return t('common:hours.opensToday', { time });
  if (away === 1) return t('common:hours.opensTomorrow', { time });
  return t('common:hours.opensOn', { day: formatDay(opens, language, readerZone, away > 6), time });
}
