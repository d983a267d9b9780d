import type { Screen, ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import { valueAt } from '../organisation/value-at.ts';
import { contactKind, type ContactKind } from './contacts.ts';
import type { Facts } from './facts.ts';
import { i18n } from './i18n.svelte.ts';
import { factsNeeded } from './placeholder.ts';
import type { Key } from './translator.ts';
import type { ScreenWords, Sentences } from './words-for.ts';

/** One sentence as it is shown. Its name stays the same in every language. */
export interface Sentence {
  name: string;
  text: string;
  contact?: Contact | undefined;
}

/** The phone number or web address in a text, for a finger to follow. */
export interface Contact {
  text: string;
  kind: ContactKind;
}

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
};

const other = '_unknown';

const isKnown = (facts: Facts) => (fact: string) => valueAt(facts, fact) !== undefined;

function contactIn(text: string, facts: Facts): Contact | undefined {
  for (const fact of factsNeeded(text)) {
    const kind = contactKind(fact);
    const value = valueAt(facts, fact);
    if (kind && typeof value === 'string') return { text: value, kind };
  }
  return undefined;
}

/** `lockout/resetUnlocks_true`: the rule, and the form of it that the sentence is about. */
function ruleIn(name: string): { rule: string; form: string } | undefined {
  const [, group, rule, form] = /^(\w*)\/([a-zA-Z]+)_(.+)$/.exec(name) ?? [];
  if (!rule || !form) return undefined;
  return { rule: group ? `${group}.${rule}` : rule, form };
}

function ruleHas(organisation: Organisation, { rule, form }: { rule: string; form: string }) {
  const value = valueAt(organisation, rule) ?? 'unknown';
  if (form === 'known') return value !== 'unknown';
  return Array.isArray(value) ? value.includes(form) : String(value) === form;
}

/** The name under which a sentence is shown: its own, that of its other form, or none. */
function shownAs(name: string, sentences: Sentences, facts: Facts, organisation: Organisation) {
  const isOther = name.endsWith(other) && name.slice(0, -other.length) in sentences;
  if (isOther) return undefined;
  const rule = ruleIn(name);
  if (rule ? !ruleHas(organisation, rule) : name.endsWith(other)) return undefined;
  if (factsNeeded(sentences[name]!).every(isKnown(facts))) return name;
  return name + other in sentences ? name + other : undefined;
}

/**
 * The sentences of a part that hold under an organisation's rules, in order.
 * `lockout/resetUnlocks_true` is shown where that rule has that value. Any other is shown unless a
 * fact in it is unknown: then its `_unknown` form stands in its place, or nothing.
 */
export function partOf(
  sentences: Sentences,
  facts: Facts,
  organisation: Organisation,
  t: (name: string) => string,
): Sentence[] {
  return Object.keys(sentences).flatMap((name) => {
    const shown = shownAs(name, sentences, facts, organisation);
    if (!shown) return [];
    return [{ name, text: t(shown), contact: contactIn(sentences[shown]!, facts) }];
  });
}

const keyOf = (screen: ScreenId) => screen.replace('.', ':') as Key;

function rawWords(screen: ScreenId): ScreenWords | undefined {
  const [namespace, name] = screen.split('.') as [string, string];
  return i18n.getResource(namespace, name) as ScreenWords | undefined;
}

/** Whether the words of a screen have arrived. */
export const hasWords = (screen: ScreenId) => rawWords(screen) !== undefined;

export const titleOf = (screen: ScreenId, facts: Facts) => i18n.t(`${keyOf(screen)}.title`, facts);

/** What an answer says: in the words of its screen, or in those that mean the same everywhere. */
export function labelOf(screen: ScreenId, answer: string, facts: Facts): string {
  const own = rawWords(screen)?.answers?.[answer] !== undefined;
  return i18n.t(own ? `${keyOf(screen)}.answers.${answer}` : `common:answers.${answer}`, facts);
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
  const said = parts.map((part) => {
    const t = (name: string) => i18n.t(`${keyOf(id)}.${part}.${name}`, facts);
    return [part, partOf(raw?.[part] ?? {}, facts, organisation, t)];
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
  };
}
