import * as v from 'valibot';
import { whereJsonBreaks } from '../organisation/json-error.ts';
import { problemsIn, stripByteOrderMark, type Problem } from '../organisation/parse.ts';
import { language, oneOf, text, textOf, written } from '../organisation/values.ts';
import { states, type Status } from './status.ts';

const instantMessage = 'a time with its zone, such as "2026-11-27T14:05-05:00"';
const instant = v.pipe(
  written(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/, instantMessage),
  v.check((time) => !Number.isNaN(Date.parse(time)), instantMessage),
);

const said = v.pipe(
  textOf(300),
  v.check((text) => !/[<>]/.test(text), 'plain text, without < and >'),
);

const week = 7 * 24 * 60 * 60_000;

/** `public/notices/<id>.json`: how the portal is, as the organisation says it. */
export const noticeSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(text),
    format: v.literal(1, '1, a whole number without quotation marks'),
    updated: instant,
    state: oneOf(states),
    until: v.optional(instant),
    text: v.optional(v.record(language, said), {}),
  }),
  v.forward(
    v.partialCheck(
      [['updated'], ['until']],
      ({ updated, until }) => {
        const lasts = Date.parse(until ?? '') - Date.parse(updated);
        // What is no time is left out, or refused already.
        return Number.isNaN(lasts) || (lasts > 0 && lasts <= week);
      },
      'a time after "updated", at most 7 days later',
    ),
    ['until'],
  ),
  v.forward(
    v.partialCheck(
      [['state'], ['until']],
      ({ state, until }) => state !== 'well' || until === undefined,
      'nothing here: that all is well is believed for 24 hours',
    ),
    ['until'],
  ),
);

/** Reads a notice file. One in which anything is wrong is refused as a whole, with each fault and its place. */
export function readNotice(file: string): { status: Status } | { problems: Problem[] } {
  const text = stripByteOrderMark(file);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { line, column } = whereJsonBreaks(text);
    return {
      problems: [{ place: `line ${line}, column ${column}`, sentence: 'This is not JSON.' }],
    };
  }
  const read = v.safeParse(noticeSchema, data);
  if (!read.success) return { problems: problemsIn(read.issues) };
  const { state, updated, until, text: words } = read.output;
  return {
    status: {
      state,
      updated: Date.parse(updated),
      until: until === undefined ? undefined : Date.parse(until),
      text: words,
    },
  };
}
