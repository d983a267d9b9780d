import * as v from 'valibot';
import { closing, time, zone } from './opening/schema.ts';
import { weekdays } from './opening/week.ts';
import { group, oneOf, rule, some, text, wallTime, webAddress, word } from './values.ts';

const summaryMessage = 'the whole address of a summary.json, as status pages have it';
/** Where a status page of another host says how the portal is, in the form that Statuspage gave it. */
const summary = v.pipe(webAddress, v.regex(/\/summary\.json$/, summaryMessage));

const weekly = v.strictObject({ day: oneOf(weekdays), from: time, to: closing });
const once = v.pipe(
  v.strictObject({ from: wallTime, to: wallTime }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => from < to, 'a time that is after "from"'),
    ['to'],
  ),
);
/** When work on the portal is planned. An end that is not after its beginning is on the next day. */
const windows = v.pipe(
  v.strictObject({ zone, weekly: v.optional(some(weekly)), once: v.optional(some(once)) }),
  v.check(({ weekly, once }) => Boolean(weekly ?? once), '"weekly" or "once", or both'),
);

/** What tells whether the portal is down: a status that is asked for, and work that is planned. */
export const noticeRules = group({
  statusPage: rule(webAddress),
  status: rule(v.union([word('file'), summary])),
  maintenance: rule(text),
  windows: rule(windows),
});

export type Windows = v.InferOutput<typeof windows>;
