import type { TrailEntry } from '../flow/replay.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Facts } from './facts.ts';
import { i18n } from './i18n.svelte.ts';
import { notesOn, silencedBy, type Note } from './notes.ts';
import { keyOf, labelOf, rawWords } from './screen-words.ts';
import { partOf, type Sentence } from './sentences.ts';
import type { Words } from './translator.ts';

/** A small cause of somebody's trouble, as it is shown. */
export interface Cause {
  id: string;
  /** How people say it; the heading of the screen seen through it. */
  line: string;
  fix: readonly Sentence[];
  /** What the organisation says of it. */
  notes: readonly Note[];
}

/** More than these nobody reads. */
const mostListed = 8;

/** A cause of a screen, if something of it holds under an organisation's rules. */
export function causeOf(
  screen: ScreenId,
  id: string,
  facts: Facts,
  organisation: Organisation,
): Cause | undefined {
  const known = rawWords(screen)?.causes ?? {};
  if (!Object.hasOwn(known, id)) return undefined;
  const key = `${keyOf(screen)}.causes.${id}` as const;
  const silenced = silencedBy(organisation, screen, id);
  const t = (name: string) => i18n.t(`${key}.fix.${name}`, facts);
  const fix = partOf(known[id]!.fix, facts, organisation, t, i18n.form).filter(
    ({ name }) => !silenced.includes(`fix.${name}`),
  );
  const notes = notesOn(organisation, facts, i18n.language, screen, id);
  const says = fix.length > 0 || notes.length > 0;
  return says ? { id, line: i18n.t(`${key}.line`, facts), fix, notes } : undefined;
}

/** The causes of a screen of which something holds under an organisation's rules, the likeliest first. */
export function causesOf(screen: ScreenId, facts: Facts, organisation: Organisation): Cause[] {
  const ids = Object.keys(rawWords(screen)?.causes ?? {});
  return ids.flatMap((id) => causeOf(screen, id, facts, organisation) ?? []);
}

/** Those that stand on the screen; the others have their address. */
export const listed = (causes: readonly Cause[]) => causes.slice(0, mostListed);

/** How people say a cause; nothing if the screen has none of this name, as in a history entry of before. */
export function lineOf(
  screen: ScreenId,
  cause: string | undefined,
  words: Words = i18n,
): string | undefined {
  const known = cause !== undefined && Object.hasOwn(rawWords(screen, words)?.causes ?? {}, cause);
  return known ? words.t(`${keyOf(screen)}.causes.${cause}.line`) : undefined;
}

/** What was said, with the cause through which it was: `My phone is a landline – That worked`. */
export function saidOf({ screen, answer, cause }: TrailEntry, facts: Facts): string {
  const label = labelOf(screen, answer, facts);
  const line = lineOf(screen, cause);
  return line === undefined ? label : `${line} – ${label}`;
}
