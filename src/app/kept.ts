import type { TrailEntry } from '../flow/replay.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { Trail } from '../flow/trail.ts';

export type KeptTrail = Pick<Trail, 'entries' | 'ahead' | 'changing'>;

/** What stands in a history entry. Nothing that was typed is ever in it. */
export interface Kept {
  trail: KeptTrail;
  /** How often the tab had been wiped when this was written. */
  wipes: number;
  /** How many entries of ours lie before this one. */
  depth: number;
}

export const noTrail: KeptTrail = { entries: [], ahead: [], changing: false };

/** More than anybody says; a longer trail is not one of ours. */
const longest = 500;

type Unknowns = Partial<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknowns => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
/** A moment that a clock can show. */
const isMoment = (value: unknown): value is number => isCount(value) && value <= 8.64e15;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]+(\.[\w-]+)?$/.test(value);

function readEntries(value: unknown): TrailEntry[] | undefined {
  if (!Array.isArray(value) || value.length > longest) return undefined;
  const entries: TrailEntry[] = [];
  for (const entry of value as unknown[]) {
    if (!isObject(entry)) return undefined;
    const { screen, answer, at, assumed } = entry;
    if (!isId(screen) || !isId(answer) || !isMoment(at)) return undefined;
    // Whether there is such a screen is seen by replaying.
    const said = { screen: screen as ScreenId, answer, at };
    entries.push(assumed === true ? { ...said, assumed } : said);
  }
  return entries;
}

/** A history entry may be anybody's: an older version's, another page's, a hostile one. */
export function readKept(state: unknown): Kept | undefined {
  if (!isObject(state) || !isObject(state.trail)) return undefined;
  const entries = readEntries(state.trail.entries);
  const ahead = readEntries(state.trail.ahead);
  if (!entries || !ahead || !isCount(state.wipes) || !isCount(state.depth)) return undefined;
  const changing = state.trail.changing === true;
  return { trail: { entries, ahead, changing }, wipes: state.wipes, depth: state.depth };
}

const sameStep = (one: TrailEntry, other: TrailEntry | undefined) =>
  one.screen === other?.screen && one.answer === other.answer;

/** Going back in the browser keeps what was said after as chosen, as the page's own Back does. */
export function withChoicesOf(now: KeptTrail, restored: KeptTrail): KeptTrail {
  const { length } = restored.entries;
  const wentBack =
    length < now.entries.length &&
    restored.entries.every((entry, at) => sameStep(entry, now.entries[at]));
  if (!wentBack || restored.changing) return restored;
  return { ...restored, ahead: [...now.entries.slice(length), ...now.ahead] };
}
