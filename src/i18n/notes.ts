import type { ScreenId } from '../flow/screen.ts';
import type { Note as Written } from '../organisation/notes.ts';
import type { Organisation } from '../organisation/schema.ts';
import { valueAt } from '../organisation/value-at.ts';
import type { Facts } from './facts.ts';
import { factsNeeded, fillIn } from './placeholder.ts';
import { contactIn, type Sentence } from './sentences.ts';

/** What an organisation says of a screen or a cause, in its own words. */
export interface Note {
  sentence: Sentence;
  link: string | undefined;
  language: string;
}

const notesFor = ({ notes }: Organisation, screen: ScreenId, cause: string | undefined) =>
  notes === 'unknown' ? [] : notes.filter((note) => note.screen === screen && note.cause === cause);

/** In the reader's language; where there is none, in the one that the organisation wrote first. */
function textOf({ text }: Written, reads: string): { text: string; language: string } {
  const [base] = reads.split('-') as [string];
  const [first] = Object.keys(text) as [string];
  const language = [reads, base].find((name) => name in text) ?? first;
  return { text: text[language]!, language };
}

/** The organisation's notes on a screen or a cause, for a reader of a language. One that names a rule which is unknown is not shown. */
export function notesOn(
  organisation: Organisation,
  facts: Facts,
  reads: string,
  screen: ScreenId,
  cause?: string,
): Note[] {
  return notesFor(organisation, screen, cause).flatMap((note) => {
    const { text, language } = textOf(note, reads);
    const needed = factsNeeded(text);
    if (!needed.every((fact) => typeof valueAt(facts, fact) === 'string')) return [];
    const filled = fillIn(text, facts);
    const contact = contactIn(text, facts, organisation);
    const sentence = { name: 'note', text: filled, contact, rules: needed };
    return [{ sentence, link: note.link, language }];
  });
}

/** The sentences of ours that an organisation's notes take the place of: `steps.address`. */
export const silencedBy = (organisation: Organisation, screen: ScreenId, cause?: string) =>
  notesFor(organisation, screen, cause).map(({ instead }) => instead);
