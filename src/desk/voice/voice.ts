import type { ScreenId } from '../../flow/screen.ts';
import type { Facts } from '../../i18n/facts.ts';
import { fillIn } from '../../i18n/placeholder.ts';
import { partOf, type Sentence } from '../../i18n/sentences.ts';
import type { DeskRules, StaffRules } from '../rules/schema.ts';
import type { Seen } from './answers-for.ts';
import { deskParts, sentencesFor, type DeskPart } from './staff-words.ts';
import { toldToStaff } from './told.ts';

export { deskParts, type DeskPart } from './staff-words.ts';

type Listed<Rule> = Exclude<Rule, 'unknown'> extends readonly (infer One)[] ? One : never;

/** A code or flag of the desk's own system, what it means and what to do. */
export type Status = Listed<StaffRules['statuses']>;

/** What staff with a caller on a screen need besides what the caller sees. */
export interface StaffVoice extends Readonly<Record<DeskPart, readonly Sentence[]>> {
  /** What the patients' words say to staff. */
  told: readonly Sentence[];
  /** Those of this screen first, then those that can be met anywhere. */
  statuses: readonly Status[];
  /** The organisation's own words for its staff. */
  notes: readonly string[];
}

/** One of the organisation's own words for its staff, and the screen that it stands on. */
export type StaffNote = Listed<StaffRules['staffNotes']>;

/** What a rule lists; of one that is unknown, nothing. */
export const listed = <Rule>(rule: Rule) =>
  (rule === 'unknown' ? [] : rule) as readonly Listed<Rule>[];

function statusesOn(screen: ScreenId, { statuses }: StaffRules): Status[] {
  const all = listed(statuses);
  const here = all.filter((status) => status.screen === screen);
  return [...here, ...all.filter((status) => status.screen === undefined)];
}

/** All that staff are told on a screen, or on one of its causes, with `facts` in the agent's language. */
export function staffVoice(
  seen: Seen,
  cause: string | undefined,
  rules: DeskRules,
  facts: Facts,
): StaffVoice {
  const { id } = seen;
  const said = deskParts.map((part) => {
    const sentences = sentencesFor(part, seen, cause, rules);
    const t = (name: string) => fillIn(sentences[name]!, facts);
    return [part, partOf(sentences, facts, rules, t)];
  });
  return {
    ...(Object.fromEntries(said) as Record<DeskPart, Sentence[]>),
    told: toldToStaff(seen, cause, rules, facts),
    statuses: statusesOn(id, rules),
    notes: listed(rules.staffNotes).flatMap(({ on, text }) => (on === id ? [text] : [])),
  };
}
