import type { Screen, ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Facts } from './facts.ts';
import { i18n } from './i18n.svelte.ts';
import { notesOn, silencedBy, type Note } from './notes.ts';
import type { Key, Words } from './translator.ts';
import { partOf, type Sentence } from './sentences.ts';
import type { ScreenWords } from './words-for.ts';

const parts = ['lead', 'steps', 'why', 'avoid', 'otherwise'] as const;
export type Part = (typeof parts)[number];

/** An answer as it is offered. */
export interface Choice {
  /** The answer's id. */
  value: string;
  label: string;
  hint: string | undefined;
}

/** All that one screen says, under the rules of one organisation. */
export type ResolvedWords = Readonly<Record<Part, readonly Sentence[]>> & {
  title: string;
  /** The question above the answers of a screen that gives advice first; else empty. */
  ask: string;
  choices: readonly Choice[];
  /** What the organisation says besides. */
  notes: readonly Note[];
};

/** The key of a screen's words. */
export const keyOf = (screen: ScreenId) => screen.replace('.', ':') as Key;

/** The words of a screen as they stand in the language's file; nothing where they have not arrived. */
export function rawWords(screen: ScreenId, words: Words = i18n): ScreenWords | undefined {
  const [namespace, name] = screen.split('.') as [string, string];
  return words.getResource(namespace, name) as ScreenWords | undefined;
}

/** Whether the words of a screen have arrived. */
export const hasWords = (screen: ScreenId) => rawWords(screen) !== undefined;

export const titleOf = (screen: ScreenId, facts: Facts, words: Words = i18n) =>
  words.t(`${keyOf(screen)}.title`, facts);

/** What an answer says: in the words of its screen, or in those that mean the same everywhere. */
export function labelOf(
  screen: ScreenId,
  answer: string,
  facts: Facts,
  words: Words = i18n,
): string {
  const own = rawWords(screen, words)?.answers?.[answer] !== undefined;
  return words.t(own ? `${keyOf(screen)}.answers.${answer}` : `common:answers.${answer}`, facts);
}

function hintOf(screen: ScreenId, answer: string, facts: Facts): string | undefined {
  if (rawWords(screen)?.hints?.[answer] === undefined) return undefined;
  return i18n.t(`${keyOf(screen)}.hints.${answer}`, facts);
}

export function wordsOf(
  { id, answers }: Pick<Screen, 'id' | 'answers'>,
  facts: Facts,
  organisation: Organisation,
): ResolvedWords {
  const raw = rawWords(id);
  const silenced = silencedBy(organisation, id);
  const said = parts.map((part) => {
    const t = (name: string) => i18n.t(`${keyOf(id)}.${part}.${name}`, facts);
    const sentences = partOf(raw?.[part] ?? {}, facts, organisation, t, i18n.form);
    return [part, sentences.filter(({ name }) => !silenced.includes(`${part}.${name}`))];
  });
  return {
    ...(Object.fromEntries(said) as Record<Part, Sentence[]>),
    title: titleOf(id, facts),
    ask: raw?.ask === undefined ? '' : i18n.t(`${keyOf(id)}.ask`, facts),
    choices: answers.map((value) => ({
      value,
      label: labelOf(id, value, facts),
      hint: hintOf(id, value, facts),
    })),
    notes: notesOn(organisation, facts, i18n.language, id),
  };
}
