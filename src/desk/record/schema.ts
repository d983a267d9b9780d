import * as v from 'valibot';
import type { OutcomeClass } from '../../flow/meta.ts';

/** Changes with what a record holds, so that a ticket system knows what it reads. */
export const recordFormat = 1;

/** How a call can end: as its last screen says, or on a question. */
const ends = [
  'signed-in',
  'do-now',
  'wait',
  'staff',
  'other-desk',
  'without-portal',
  'open',
] as const satisfies readonly (OutcomeClass | 'open')[];

const text = v.pipe(v.string(), v.nonEmpty());
const moment = v.pipe(v.string(), v.isoTimestamp());
const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

const screen = described(text, 'The id of a screen of Doorstep');

const step = v.strictObject({
  at: moment,
  screen,
  question: described(text, 'The title of the screen, in the language of the record'),
  answer: described(text, 'The id of the answer'),
  said: described(text, 'The answer, in the language of the record'),
  cause: v.exactOptional(described(text, 'The cause through which the screen was seen')),
  tried: described(v.boolean(), 'It tells how advice went that the caller followed'),
  assumed: described(v.boolean(), 'Nobody said it: a link or a number led past it'),
});

/** The record of one call, as a ticket takes it. The JSON Schema that is published is made of this. */
export const callRecordSchema = v.strictObject({
  format: v.literal(recordFormat),
  organisation: v.strictObject({ name: text, portal: text }),
  language: described(text, 'The language of the record'),
  callerLanguage: described(text, 'The language in which the caller was helped'),
  start: described(moment, 'When the first thing was said or written in the call'),
  written: described(moment, 'When this record was made'),
  carryOn: v.exactOptional(
    described(
      v.pipe(v.string(), v.regex(/^(?:\d{12}|\d{16})$/)),
      'The number by which patient or staff carry on in Doorstep',
    ),
  ),
  steps: described(v.array(step), 'What was asked and answered, oldest first'),
  opened: described(
    v.array(v.strictObject({ screen, cause: text, line: text })),
    'The causes that were looked at',
  ),
  end: v.strictObject({
    screen,
    title: text,
    class: v.picklist(ends),
    until: v.exactOptional(described(moment, 'When the wait is over')),
  }),
  notes: v.array(v.strictObject({ at: moment, text })),
  promises: v.array(
    v.strictObject({
      at: moment,
      text,
      due: v.exactOptional(described(moment, 'For when it was promised')),
    }),
  ),
});

export type CallRecord = v.InferOutput<typeof callRecordSchema>;
export type Step = CallRecord['steps'][number];
