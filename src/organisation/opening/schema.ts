import * as v from 'valibot';
import { date, word } from '../values.ts';
import { weekdays, type Weekday } from './week.ts';

const timeMessage = 'a time such as "08:00"';
export const time = v.pipe(
  v.string(timeMessage),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, timeMessage),
);
export const closing = v.pipe(
  v.string(timeMessage),
  v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, `${timeMessage}, or "24:00" for the end of the day`),
);
/** From when to when. A closing time that is not after the opening time is on the next day. */
const span = v.strictTuple([time, closing], 'two times, from and to: ["08:00", "17:00"]');
const spans = v.array(span, 'a list of times: [["08:00", "17:00"]]');
const day = v.optional(spans, []);

const week = Object.fromEntries(weekdays.map((name) => [name, day])) as Record<Weekday, typeof day>;

/** Where the clocks are meant. */
export const zone = v.pipe(
  v.string('a time zone by its full name, such as "America/New_York"'),
  v.check((name) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  }, 'a time zone by its full name, such as "America/New_York"'),
);

/** When a line is answered. Days left out are closed. Holidays are closed, or have hours of their own. */
export const hours = v.union([
  word('always'),
  v.strictObject({
    zone,
    week: v.strictObject(week),
    holidays: v.optional(
      v.array(
        v.strictObject({ date, open: day }),
        'a list of holidays: [{ "date": "2026-12-25" }]',
      ),
      [],
    ),
  }),
]);

export type Hours = v.InferOutput<typeof hours>;
/** Hours that differ from day to day. */
export type Week = Exclude<Hours, 'always'>;
