import MiniSearch from 'minisearch';
import { wordsIn } from '../lookup/portal-search.ts';
import type { StaffRules } from './rules/schema.ts';
import { listed, type StaffNote, type Status } from './voice/voice.ts';

/** Codes of the desk's own system, and its own notes, that may be meant by a caller's words. */
export interface PlaceFound {
  statuses: readonly Status[];
  notes: readonly StaffNote[];
}

/** More of them nobody reads while a caller waits. */
const mostShown = 3;

/** So many words of a text have to fit: one alone, such as `account`, fits almost all of them. */
const fewest = 2;
const isTelling = (word: string) => word.length > 3;

const isStatus = (entry: Status | StaffNote): entry is Status => 'code' in entry;

const textOf = (entry: Status | StaffNote) =>
  isStatus(entry) ? `${entry.means} ${entry.do}` : entry.text;

/** The likeliest first. What an agent types may be a code itself; then it is surer than any words. */
export function findInPlace({ statuses, staffNotes }: StaffRules, text: string): PlaceFound {
  const entries = [...listed(statuses), ...listed(staffNotes)];
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: wordsIn,
    processTerm: (word) => (isTelling(word) ? word : null),
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(entries.map((entry, id) => ({ id, text: textOf(entry) })));
  const typed = ` ${wordsIn(text).join(' ')} `;
  const named = entries.filter(
    (entry) => isStatus(entry) && typed.includes(` ${wordsIn(entry.code).join(' ')} `),
  );
  const likely = index
    .search(text)
    .filter(({ queryTerms }) => queryTerms.length >= fewest)
    .map(({ id }) => entries[id as number]!);
  const found = [...new Set([...named, ...likely])].slice(0, mostShown);
  return {
    statuses: found.filter(isStatus),
    notes: found.filter((entry): entry is StaffNote => !isStatus(entry)),
  };
}
