import * as v from 'valibot';
import { language, text, textOf, webAddress, written } from './values.ts';

/*
 * What only one organisation knows, in its own words: notes on screens and causes of ours, and messages of its
 * portal. Whether there is such a screen or cause is told by `npm run org`, which knows the flow.
 */

const noteText = v.pipe(
  textOf(400),
  v.check((text) => !/[<>]/.test(text), 'plain text, without < and >'),
  v.check(
    (text) => !/https?:|www\./i.test(text),
    'the text without the address, and the address as "link"',
  ),
  v.check(
    (text) => !/\d/.test(text),
    'the number as a rule, such as support.phone, and {{support.phone}} in its place',
  ),
);

/** A text in each language in which there is one. */
const texts = v.pipe(
  v.record(language, noteText),
  v.check((all) => Object.keys(all).length > 0, 'a text in one language at least'),
);

const id = written(/^[a-z]+(-[a-z]+)*$/, 'an id of small letters and dashes');
export const screen = written(/^[a-z-]+\.[a-z-]+$/, 'a screen, such as "lockout.wait"');
/** Where on the page: a screen, or one of its causes. */
const place = { screen, cause: v.optional(id) };

export const note = v.strictObject({
  ...place,
  text: texts,
  link: v.optional(webAddress),
  /** The sentence of ours that it takes the place of: `steps.address`. */
  instead: v.optional(
    written(
      /^(lead|steps|why|avoid|otherwise|fix)\.\S+$/,
      'a part and a sentence, such as "steps.address"',
    ),
  ),
});

export const message = v.strictObject({
  says: text,
  means: texts,
  ...place,
});

export type Note = v.InferOutput<typeof note>;
export type Message = v.InferOutput<typeof message>;
