import { readFileSync } from 'node:fs';
import { paths } from '../src/flow/machine.ts';
import { lookUpAddress } from '../src/flow/address.ts';
import { redirects } from '../src/flow/redirects.ts';
import { factsNeeded } from '../src/i18n/placeholder.ts';
import type { ScreenWords } from '../src/i18n/words-for.ts';
import { factsOf } from '../src/i18n/facts.ts';
import type { Message, Note } from '../src/organisation/notes.ts';
import type { Problem } from '../src/organisation/parse.ts';
import type { Organisation } from '../src/organisation/schema.ts';
import { valueAt } from '../src/organisation/value-at.ts';
import { gradeOf, sentencesIn } from './readability.ts';

/*
 * What an organisation says in its own words, looked at beside ours: whether there are such screens and
 * causes, and how both read.
 */

type Place = Pick<Note, 'screen' | 'cause'>;

/** The English words of a screen; nothing if there is no such screen. */
function wordsOn(screen: string): ScreenWords | undefined {
  const [path, name] = screen.split('.') as [string, string];
  if (!Object.hasOwn(paths, path)) return undefined;
  const file = new URL(`../src/locales/en/${path}.json`, import.meta.url);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, ScreenWords>;
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

const nameOf = ({ screen, cause }: Place) => (cause ? `${screen}, seen through ${cause}` : screen);

/** Why nothing can be shown at a place: there is no such screen, or it has no such cause. */
export function placeProblem({ screen, cause }: Place): string | undefined {
  const words = wordsOn(screen);
  if (!words) {
    const now = redirects[screen];
    return now ? `${screen} is ${now} now.` : `There is no screen ${screen}. See docs/flow.md.`;
  }
  if (cause === undefined || Object.hasOwn(words.causes ?? {}, cause)) return undefined;
  return `${screen} has no cause ${cause}. See docs/flow.md.`;
}

/** Our sentences on a screen, or in one of its causes, by part. */
function sentencesOn({ screen, cause }: Place): Record<string, Record<string, string>> {
  const {
    lead = {},
    steps = {},
    why = {},
    avoid = {},
    otherwise = {},
    causes = {},
  } = wordsOn(screen)!;
  return cause === undefined ? { lead, steps, why, avoid, otherwise } : { fix: causes[cause]!.fix };
}

function insteadProblem(note: Note): string | undefined {
  if (note.instead === undefined) return undefined;
  const [part, ...name] = note.instead.split('.') as [string, ...string[]];
  const known = sentencesOn(note)[part]?.[name.join('.')];
  return known === undefined
    ? `${nameOf(note)} has no sentence ${note.instead} that could be left out.`
    : undefined;
}

/** A rule named in a text that the file does not know: the text would not be shown. */
function factProblem(texts: Note['text'], organisation: Organisation): string | undefined {
  const facts = factsOf(organisation, { language: 'en', t: (key) => key });
  const unknown = Object.values(texts)
    .flatMap(factsNeeded)
    .find((fact) => typeof valueAt(facts, fact) !== 'string');
  return unknown && `{{${unknown}}} is no rule that this file knows and that can be said.`;
}

/** What is wrong with the notes and messages of a file that follows the schema. */
export function noteProblems(organisation: Organisation): Problem[] {
  const { notes, messages } = organisation;
  const problems: Problem[] = [];
  const add = (place: string, sentence: string | undefined) => {
    if (sentence) problems.push({ place, sentence });
  };
  for (const [at, note] of notes === 'unknown' ? [] : notes.entries()) {
    const wrong = placeProblem(note);
    add(`notes[${at}].screen`, wrong);
    if (!wrong) add(`notes[${at}].instead`, insteadProblem(note));
    add(`notes[${at}].text`, factProblem(note.text, organisation));
  }
  for (const [at, message] of messages === 'unknown' ? [] : messages.entries()) {
    add(`messages[${at}].screen`, placeProblem(message));
    add(`messages[${at}].means`, factProblem(message.means, organisation));
  }
  return problems;
}

function grade(texts: Note['text']): string {
  const { en } = texts;
  if (en === undefined) return '';
  const value = Math.max(0, gradeOf(sentencesIn(en)));
  return `, reading grade ${value.toFixed(1)}${value > 6 ? ' (above 6: make it shorter)' : ''}`;
}

const textLines = (texts: Note['text'], says: string) =>
  Object.entries(texts).map(([language, text]) => `    ${says}, in ${language}: ${text}`);

function noteLines(note: Note, name: string): string[] {
  const parts = Object.entries(sentencesOn(note));
  const ours = parts.flatMap(([part, sentences]) =>
    Object.entries(sentences).map(([key, text]) => {
      const left = note.instead === `${part}.${key}` ? ' (left out)' : '';
      return `    Doorstep says, ${part}.${key}${left}: ${text}`;
    }),
  );
  return [`  ${nameOf(note)}${grade(note.text)}`, ...textLines(note.text, `${name} says`), ...ours];
}

const messageLines = (message: Message): string[] => [
  `  “${message.says}” opens ${nameOf(message)}${grade(message.means)}`,
  ...textLines(message.means, 'It means'),
  // For the portal's page that shows it: the words leave the address on arrival.
  `    A link for its page: ${lookUpAddress(message.says)}`,
];

/** The notes beside our own words, and what messages open. */
export function noteSummary({ name, notes, messages }: Organisation): string[] {
  const noted = notes === 'unknown' ? [] : notes.flatMap((note) => noteLines(note, name));
  const known = messages === 'unknown' ? [] : messages.flatMap(messageLines);
  return [
    ...(noted.length > 0 ? ['Notes:', ...noted] : []),
    ...(known.length > 0 ? ['Messages:', ...known] : []),
  ];
}
