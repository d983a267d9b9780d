import type { Organisation } from '../organisation/schema.ts';
import { firstSnapshot, follow, replay, replayFrom, type Step, type TrailEntry } from './replay.ts';
import { screenIdOf, screenOf, type Snapshot } from './screen.ts';

/** All that the app remembers of a journey. The screen is derived from it by replay. */
export interface Trail {
  /** What was said, oldest first. */
  entries: readonly TrailEntry[];
  /** What was said after this point before the person went back, oldest first: shown as chosen again. */
  redo: readonly TrailEntry[];
  /** The first entry of `redo` is being answered anew, and the others are to be kept if they fit. */
  changing: boolean;
  /** How many answers the last event had to drop because they no longer fit. */
  dropped: number;
}

export type SavedTrail = Pick<Trail, 'entries' | 'redo' | 'changing'>;

/** Where somebody is: their trail, and what its replay gives. */
export interface Position {
  trail: Trail;
  snapshot: Snapshot;
}

export type TrailEvent =
  | { type: 'answer'; answer: string; at: number; cause?: string | undefined }
  /** Follow a result of the look-up by its steps from the first screen on, which are taken as said. */
  | { type: 'find'; steps: readonly Step[]; at: number }
  | { type: 'back' }
  /** Go back to the entry at this index to answer it anew. */
  | { type: 'change'; index: number }
  | { type: 'restore'; trail: SavedTrail }
  | { type: 'clear' };

export const emptyTrail: Trail = { entries: [], redo: [], changing: false, dropped: 0 };

export function firstPosition(organisation: Organisation): Position {
  return { trail: emptyTrail, snapshot: firstSnapshot(organisation) };
}

/** Where a trouble begins anew. */
const begins: readonly string[] = ['start-again', 'walk', 'found'];

/** The index of the first entry after the last new beginning. */
export const lastBegin = (entries: readonly TrailEntry[]): number =>
  entries.findLastIndex(({ answer }) => begins.includes(answer)) + 1;

/** Whether somebody comes once more to advice that they have answered on the same way. */
export function isAdvisedAgain({ trail: { entries }, snapshot }: Position): boolean {
  const { id, kind } = screenOf(snapshot);
  return kind === 'advice' && entries.slice(lastBegin(entries)).some(({ screen }) => screen === id);
}

type Answer = Omit<Extract<TrailEvent, { type: 'answer' }>, 'type'>;

function answered(position: Position, { answer, at, cause }: Answer): Position {
  const { trail, snapshot } = position;
  const next = follow(snapshot, answer);
  if (!next) return position;
  const screen = screenIdOf(snapshot);
  const entries = [...trail.entries, { screen, answer, at, ...(cause && { cause }) }];
  const [undone, ...rest] = trail.redo;
  if (trail.changing) {
    const { snapshot: end, validCount } = replayFrom(next, rest);
    const kept = [...entries, ...rest.slice(0, validCount)];
    const dropped = rest.length - validCount;
    return { trail: { ...emptyTrail, entries: kept, dropped }, snapshot: end };
  }
  const sameAgain = undone?.screen === screen && undone.answer === answer;
  return { trail: { ...emptyTrail, entries, redo: sameAgain ? rest : [] }, snapshot: next };
}

/** What was tried and what is waited for stay counted. */
function found(position: Position, { steps, at }: Extract<TrailEvent, { type: 'find' }>): Position {
  const { trail, snapshot } = position;
  const start = follow(snapshot, 'found')!;
  const { snapshot: end, validCount } = replayFrom(start, steps);
  if (validCount < steps.length) return position;
  const assumed = steps.map((step): TrailEntry => ({ ...step, at, assumed: true }));
  const entries = [
    ...trail.entries,
    { screen: screenIdOf(snapshot), answer: 'found', at },
    ...assumed,
  ];
  return { trail: { ...emptyTrail, entries }, snapshot: end };
}

function at(organisation: Organisation, trail: Trail): Position {
  return { trail, snapshot: replay(organisation, trail.entries).snapshot };
}

function restored(organisation: Organisation, trail: SavedTrail): Position {
  const { snapshot, validCount } = replay(organisation, trail.entries);
  const dropped = trail.entries.length - validCount;
  if (dropped === 0) return { trail: { ...trail, dropped }, snapshot };
  const entries = trail.entries.slice(0, validCount);
  return { trail: { ...emptyTrail, entries, dropped }, snapshot };
}

/** What comes of what somebody does, decided here and nowhere else; the same position if nothing does. */
export function nextPosition(
  organisation: Organisation,
  position: Position,
  event: TrailEvent,
): Position {
  const { entries, redo } = position.trail;
  switch (event.type) {
    case 'answer':
      return answered(position, event);
    case 'find':
      return found(position, event);
    case 'back': {
      const undone = entries.at(-1);
      if (!undone) return position;
      return at(organisation, {
        ...emptyTrail,
        entries: entries.slice(0, -1),
        redo: [undone, ...redo],
      });
    }
    case 'change':
      if (!entries[event.index]) return position;
      return at(organisation, {
        ...emptyTrail,
        entries: entries.slice(0, event.index),
        redo: entries.slice(event.index),
        changing: true,
      });
    case 'restore':
      return restored(organisation, event.trail);
    case 'clear':
      return firstPosition(organisation);
  }
}
