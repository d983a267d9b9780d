import type { TrailEntry } from '../flow/replay.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { SavedTrail } from '../flow/trail.ts';

/** What stands in a history entry. Nothing that was typed is ever in it. */
export interface HistoryState {
  trail: SavedTrail;
  /** How often the tab had been cleared when this was written. */
  clears: number;
  /** How many entries of ours lie before this one. */
  depth: number;
  /** The cause through which the screen is seen. */
  cause?: string | undefined;
  /** Over the screen lies what the page asks for, and of whom. */
  isAbout?: boolean | undefined;
}

export const noTrail: SavedTrail = { entries: [], redo: [], changing: false };

/** More than anybody says; a longer trail is not one of ours. */
const longest = 500;

type Unknowns = Partial<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknowns => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
/** An instant that a clock can show. */
const isInstant = (value: unknown): value is number => isCount(value) && value <= 8.64e15;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]+(\.[\w-]+)?$/.test(value);

function readEntries(value: unknown): TrailEntry[] | undefined {
  if (!Array.isArray(value) || value.length > longest) return undefined;
  const entries: TrailEntry[] = [];
  for (const entry of value as unknown[]) {
    if (!isObject(entry)) return undefined;
    const { screen, answer, at, assumed, cause } = entry;
    if (!isId(screen) || !isId(answer) || !isInstant(at)) return undefined;
    // Whether there is such a screen is seen by replaying.
    const said = { screen: screen as ScreenId, answer, at, ...(isId(cause) && { cause }) };
    entries.push(assumed === true ? { ...said, assumed } : said);
  }
  return entries;
}

/** A history entry may be anybody's: an older version's, another page's, a hostile one. */
export function parseHistoryState(state: unknown): HistoryState | undefined {
  if (!isObject(state) || !isObject(state.trail)) return undefined;
  const entries = readEntries(state.trail.entries);
  const redo = readEntries(state.trail.redo);
  if (!entries || !redo || !isCount(state.clears) || !isCount(state.depth)) return undefined;
  const { clears, depth, cause, isAbout } = state;
  const trail = { entries, redo, changing: state.trail.changing === true };
  const seen = { ...(isId(cause) && { cause }), ...(isAbout === true && { isAbout }) };
  return { trail, clears, depth, ...seen };
}

const sameStep = (one: TrailEntry, other: TrailEntry | undefined) =>
  one.screen === other?.screen && one.answer === other.answer;

/** Going back in the browser keeps what was said after as chosen, as the page's own Back does. */
export function withRedoOf(now: SavedTrail, restored: SavedTrail): SavedTrail {
  const { length } = restored.entries;
  const wentBack =
    length < now.entries.length &&
    restored.entries.every((entry, at) => sameStep(entry, now.entries[at]));
  if (!wentBack || restored.changing) return restored;
  return { ...restored, redo: [...now.entries.slice(length), ...now.redo] };
}
