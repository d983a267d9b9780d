import { createHash } from 'node:crypto';
import type { WordTree } from '../src/i18n/pseudo.ts';
import { factsNeeded } from '../src/i18n/placeholder.ts';

/* What a language owes to English, and what it still lacks. Texts are named as i18next does: `lockout:wait.title`. */

/** The words of one language, by namespace. */
export type WordsByNamespace = Record<string, WordTree>;

/** What a language's own file says, `src/locales/<language>.json`. It goes into no download. */
export interface TranslationNotes {
  /** Paths that are not translated yet: only their first screen is asked for. */
  notYet: readonly string[];
  /** By text: the hash of the English that it was translated from. */
  madeFrom: Readonly<Record<string, string>>;
}

export interface Translation extends TranslationNotes {
  language: string;
  words: WordsByNamespace;
}

export interface Problem {
  kind: 'hole' | 'stale' | 'stray' | 'fact' | 'notes';
  /** `lockout:wait.title`; of a plural the name that its forms share. */
  text: string;
  sentence: string;
}

/** A text of the English words. A plural is one text with several forms. */
interface Text {
  /** By the end of its key: `''`, or `_one` and `_other`. */
  forms: Readonly<Record<string, string>>;
}

const isTree = (value: unknown): value is WordTree => typeof value === 'object' && value !== null;

const isPlural = (base: string, tree: WordTree) =>
  typeof tree[`${base}_one`] === 'string' && typeof tree[`${base}_other`] === 'string';

/** `left`, of `left_one` or `left_other`, if these are forms of one plural. */
function pluralOf(name: string, tree: WordTree): string | undefined {
  const [, base] = /^(.+)_(?:one|other)$/.exec(name) ?? [];
  return base !== undefined && isPlural(base, tree) ? base : undefined;
}

/** `lockout:wait` and `title` make `lockout:wait.title`. */
const below = (place: string, name: string) =>
  place.endsWith(':') ? place + name : `${place}.${name}`;

function textsIn(tree: WordTree, place: string): [string, Text][] {
  return Object.entries(tree).flatMap(([name, value]): [string, Text][] => {
    if (isTree(value)) return textsIn(value, below(place, name));
    const base = pluralOf(name, tree);
    if (base === undefined) return [[below(place, name), { forms: { '': value } }]];
    if (!name.endsWith('_other')) return [];
    const forms = { _one: tree[`${base}_one`] as string, _other: value };
    return [[below(place, base), { forms }]];
  });
}

function textsOf(words: WordsByNamespace): Map<string, Text> {
  return new Map(
    Object.entries(words).flatMap(([namespace, tree]) => textsIn(tree, `${namespace}:`)),
  );
}

function leavesIn(value: unknown, place: string): [string, unknown][] {
  if (!isTree(value)) return [[place, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesIn(inner, below(place, name)));
}

function leavesOf(words: WordsByNamespace): Map<string, unknown> {
  return new Map(
    Object.entries(words).flatMap(([namespace, tree]) => leavesIn(tree, `${namespace}:`)),
  );
}

/** `_one`, `_few` …: the forms that a language has for things that are counted. */
const pluralForms = (language: string) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((form) => `_${form}`);

const formsOwed = ({ forms }: Text, language: string) =>
  '' in forms ? [''] : pluralForms(language);

const isSaid = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

const hashOf = ({ forms }: Text) =>
  createHash('sha256').update(JSON.stringify(forms)).digest('hex').slice(0, 12);

/** The hash of each English text, to be noted beside what is translated from it. */
export function englishHashes(english: WordsByNamespace): Map<string, string> {
  return new Map([...textsOf(english)].map(([name, text]) => [name, hashOf(text)]));
}

/** What is wrong with the facts and brackets in one text. */
function wrongFacts(said: string, form: string, text: Text): string | undefined {
  const owed = new Set(Object.values(text.forms).flatMap(factsNeeded));
  const given = new Set(factsNeeded(said));
  const unknown = [...given].find((fact) => !owed.has(fact));
  if (unknown) return `holds {{${unknown}}}, which the English does not`;
  // "One minute left" need not say the number.
  const mustHold = form === '' || form === '_other';
  const missing = [...owed].find((fact) => mustHold && !given.has(fact));
  if (missing) return `has to hold {{${missing}}}, as the English does`;
  const rest = said.replace(/\{\{[\w.]+\}\}/g, '');
  return /[{}]|\$t\(/.test(rest) ? 'holds brackets that would be shown' : undefined;
}

/** The texts that are not asked for yet: all but the first screen of a path that is not translated yet. */
function isPutOff(name: string, notYet: readonly string[], initial: Record<string, string>) {
  const [namespace, place] = name.split(':') as [string, string];
  return notYet.includes(namespace) && place.split('.')[0] !== initial[namespace];
}

/**
 * All that a language lacks, or has too much, in the order of the English words.
 * `initial` names the first screen of each path.
 */
export function problemsOf(
  { language, words, notYet, madeFrom }: Translation,
  english: WordsByNamespace,
  initial: Record<string, string>,
): Problem[] {
  const own = leavesOf(words);
  const texts = textsOf(english);
  const owed = new Set<string>();
  const problems = notYet
    .filter((path) => !(path in initial))
    .map((path): Problem => {
      return { kind: 'notes', text: path, sentence: 'is put off, and is the name of no path' };
    });
  for (const [name, text] of texts) {
    const forms = formsOwed(text, language);
    forms.forEach((form) => owed.add(name + form));
    const said = forms.map((form) => [form, own.get(name + form)] as const);
    if (said.every(([, value]) => !isSaid(value)) && isPutOff(name, notYet, initial)) continue;
    for (const [form, value] of said) {
      const wrong = isSaid(value) ? wrongFacts(value, form, text) : undefined;
      if (wrong) problems.push({ kind: 'fact', text: name + form, sentence: wrong });
      if (!isSaid(value)) {
        problems.push({ kind: 'hole', text: name + form, sentence: 'has no text' });
      }
    }
    const from = madeFrom[name];
    if (said.some(([, value]) => isSaid(value)) && from !== hashOf(text)) {
      const sentence = from
        ? 'was translated from an older English text'
        : 'was translated from a text that nobody noted';
      problems.push({ kind: 'stale', text: name, sentence });
    }
  }
  const stray = [...own.keys()].filter((name) => !owed.has(name));
  return [
    ...problems,
    ...stray.map((text): Problem => ({ kind: 'stray', text, sentence: 'is no text in English' })),
  ];
}

/**
 * The words of a language in the order of the English ones, with the English text where it has none, and
 * the names of these.
 */
export function fillFromEnglish(
  { language, words }: Pick<Translation, 'language' | 'words'>,
  english: WordsByNamespace,
): { words: WordsByNamespace; untranslated: string[] } {
  const untranslated: string[] = [];
  const own = leavesOf(words);
  const say = (name: string, otherwise: string): string => {
    const text = own.get(name);
    if (isSaid(text)) return text;
    untranslated.push(name);
    return otherwise;
  };
  const filled = (tree: WordTree, place: string): WordTree =>
    Object.fromEntries(
      Object.entries(tree).flatMap(([name, value]): [string, string | WordTree][] => {
        if (isTree(value)) return [[name, filled(value, below(place, name))]];
        const base = pluralOf(name, tree);
        if (base === undefined) return [[name, say(below(place, name), value)]];
        if (!name.endsWith('_other')) return [];
        return pluralForms(language).map((form) => {
          const otherwise = tree[base + (form === '_one' ? form : '_other')] as string;
          return [base + form, say(below(place, base + form), otherwise)];
        });
      }),
    );
  const all = Object.entries(english).map(([namespace, tree]) => [
    namespace,
    filled(tree, `${namespace}:`),
  ]);
  return { words: Object.fromEntries(all) as WordsByNamespace, untranslated };
}
