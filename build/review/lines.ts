import { deskFacts } from '../../src/desk/rules/facts.ts';
import { deskRules, type DeskRules, type StaffRules } from '../../src/desk/rules/schema.ts';
import { agent } from '../../src/desk/voice/agent.ts';
import { factsOf, type Facts } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import type { Note } from '../../src/i18n/notes.ts';
import type { Sentence } from '../../src/i18n/sentences.ts';
import type { Key } from '../../src/i18n/translator.ts';
import type { Sentences } from '../../src/i18n/words-for.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { rulesBehind } from './rules.ts';
import { asEach, readers, sayingsOf, type Reader, type Saying } from './sayings.ts';

/** One text of a screen: by its name in the words, as each reads it, with the rules that it rests on. */
export interface Line {
  key: string;
  says: readonly Saying[];
  rules: readonly string[];
}

/** The rules of both files, and the facts in them as sentences for staff say them. */
export interface Desk {
  rules: DeskRules;
  facts: Facts;
}

/** For whom something is looked at; `desk` where staff read the page too. */
export interface For {
  organisation: Organisation;
  facts: Facts;
  desk?: Desk;
}

const deskOf = (organisation: Organisation, staff: StaffRules): Desk => ({
  rules: deskRules(organisation, staff),
  facts: deskFacts(organisation, staff, agent),
});

export const lookFor = (organisation: Organisation, staff?: StaffRules): For => ({
  organisation,
  facts: factsOf(organisation, i18n),
  ...(staff && { desk: deskOf(organisation, staff) }),
});

/** A text that stands under every organisation's rules: a title, or what an answer says. */
export function lineOf(key: string, name: Key, say: () => string | undefined): Line {
  const [path, ...rest] = name.split(':').join('.').split('.') as [string, string, ...string[]];
  const [screen, ...place] = rest;
  const last = place.pop()!;
  const texts = place.reduce<unknown>(
    (found, part) => (found as Record<string, unknown> | undefined)?.[part],
    i18n.getResource(path, screen!),
  );
  return {
    key,
    says: sayingsOf(asEach(say)),
    rules: rulesBehind(last, (texts ?? {}) as Sentences),
  };
}

/** The sentences of a part, in the order of the file; those that nobody is told are not there. */
export function linesOf(
  part: string,
  raw: Sentences = {},
  told: Record<Reader, readonly Sentence[]>,
): Line[] {
  return Object.keys(raw).flatMap((name) => {
    const textFor = (reader: Reader) => told[reader].find((one) => one.name === name)?.text;
    const texts = Object.fromEntries(readers.map((reader) => [reader, textFor(reader)]));
    const says = sayingsOf(texts as Record<Reader, string | undefined>);
    return says.length > 0 ? [{ key: `${part}.${name}`, says, rules: rulesBehind(name, raw) }] : [];
  });
}

/** What the organisation says, with its link. */
export const noteLines = (notes: readonly Note[]): Line[] =>
  notes.map(({ sentence, link }, at) => ({
    key: `note.${at + 1}`,
    says: [{ text: link ? `${sentence.text} ${link}` : sentence.text, readers }],
    rules: ['notes'],
  }));

/** What a screen or a cause is called: as patients read its title. */
export const screenName = ({ says }: Line) => says[0]?.text ?? '';
