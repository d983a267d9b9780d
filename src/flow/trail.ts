import { fromTransition } from 'xstate';
import type { Organisation } from '../organisation/schema.ts';
import { replay, type TrailEntry } from './replay.ts';
import { screenIdOf } from './screen.ts';

/** All that the app remembers of a journey. The screen is derived from it by replay. */
export interface Trail {
  /** What was said, oldest first. */
  entries: readonly TrailEntry[];
  /** What was said after this point before the person went back, oldest first: shown as chosen again. */
  ahead: readonly TrailEntry[];
  /** The person came to change one answer: what lies ahead is kept as far as it still fits. */
  changing: boolean;
  /** Answers dropped by the last event because they no longer fit. The person is told. */
  dropped: number;
}

export type TrailEvent =
  | { type: 'answer'; answer: string; at: number }
  | { type: 'back' }
  /** Go back to the entry at this index to answer it anew. */
  | { type: 'change'; index: number }
  | { type: 'restore'; trail: Pick<Trail, 'entries' | 'ahead' | 'changing'> }
  | { type: 'clear' };

export const emptyTrail: Trail = { entries: [], ahead: [], changing: false, dropped: 0 };

function answered(organisation: Organisation, trail: Trail, answer: string, at: number): Trail {
  const { snapshot } = replay(organisation, trail.entries);
  if (!snapshot.can({ type: answer })) return trail;
  const screen = screenIdOf(snapshot);
  const entries = [...trail.entries, { screen, answer, at }];
  const [undone, ...rest] = trail.ahead;
  const sameAgain = undone?.screen === screen && undone.answer === answer;
  if (!trail.changing) return { ...emptyTrail, entries, ahead: sameAgain ? rest : [] };

  const { fitting } = replay(organisation, [...entries, ...rest]);
  return {
    ...emptyTrail,
    entries: [...entries, ...rest].slice(0, fitting),
    dropped: entries.length + rest.length - fitting,
  };
}

/** The trail as an actor's logic, under one organisation's rules. */
export function trailLogic(organisation: Organisation) {
  return fromTransition((trail: Trail, event: TrailEvent): Trail => {
    switch (event.type) {
      case 'answer':
        return answered(organisation, trail, event.answer, event.at);
      case 'back': {
        const undone = trail.entries.at(-1);
        if (!undone) return trail;
        return {
          ...emptyTrail,
          entries: trail.entries.slice(0, -1),
          ahead: [undone, ...trail.ahead],
        };
      }
      case 'change': {
        if (!trail.entries[event.index]) return trail;
        return {
          ...emptyTrail,
          entries: trail.entries.slice(0, event.index),
          ahead: trail.entries.slice(event.index),
          changing: true,
        };
      }
      case 'restore': {
        const { fitting } = replay(organisation, event.trail.entries);
        const dropped = event.trail.entries.length - fitting;
        if (dropped === 0) return { ...event.trail, dropped };
        return { ...emptyTrail, entries: event.trail.entries.slice(0, fitting), dropped };
      }
      case 'clear':
        return emptyTrail;
    }
  }, emptyTrail);
}
