import { readFileSync } from 'node:fs';
import type { MapScreen } from '../../src/flow/map.ts';
import { fillPlaceholders } from '../../src/i18n/placeholder.ts';
import type { Kind, OutcomeClass } from '../../src/flow/meta.ts';
import type { ScreenWords } from '../../src/i18n/words-for.ts';

interface Common {
  answers: Record<string, string>;
  always: Record<string, string>;
  outcome: Record<OutcomeClass, string>;
}

function wordsIn(namespace: string): unknown {
  const file = new URL(`../../src/locales/en/${namespace}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const common = wordsIn('common') as Common;
const read = new Map<string, Record<string, ScreenWords>>();

function wordsOf(id: string): ScreenWords {
  const [path, name] = id.split('.') as [string, string];
  const words = read.get(path) ?? (wordsIn(path) as Record<string, ScreenWords>);
  read.set(path, words);
  return words[name]!;
}

/** What an organisation's file fills in is shown by its name. */
const readable = (text: string) => fillPlaceholders(text, (fact) => `‹${fact}›`);

export const pathOf = (id: string) => id.split('.')[0]!;

export const titleOf = (id: string) => readable(wordsOf(id).title);

export const labelOf = (id: string, answer: string) =>
  readable(wordsOf(id).answers?.[answer] ?? common.answers[answer]!);

/** The words of an answer that is open on every screen. */
export const alwaysLabelOf = (answer: string) => readable(common.always[answer]!);

/** A link by the title alone: where it leads stands once, at the end of the page. */
export const linkTo = (id: string) => `[${titleOf(id)}]`;

const kinds: Record<Kind, string> = {
  question: 'Question',
  advice: 'Advice',
  wait: 'Wait with a clock',
  outcome: 'End',
  checklist: 'List for the call',
  aftercare: 'Good end',
};

export function kindOf({ kind, outcome }: MapScreen): string {
  const words = kinds[kind as Kind];
  return outcome ? `${words} (${common.outcome[outcome]})` : words;
}
