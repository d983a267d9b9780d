import { paths, type PathName } from '../../src/flow/machine.ts';
import { firstSnapshot, follow } from '../../src/flow/replay.ts';
import { stepsTo } from '../../src/flow/steps-to.ts';
import {
  rootAnswers,
  screenOf,
  type Screen,
  type ScreenId,
  type Snapshot,
} from '../../src/flow/screen.ts';
import { emptyTrail, nextPosition } from '../../src/flow/trail.ts';
import { organisations } from './organisations.ts';

/** Whether a screen has a link to another: any may be found by words, but in a list only where a path begins. */
function isLinked({ id }: Screen, target: ScreenId): boolean {
  const [path, name] = target.split('.') as [PathName, string];
  return id === 'lookup.words' || (id === 'lookup.none' && paths[path].initial === name);
}

/** Where a link leads; nothing if the rules, or what was said, do not lead there. */
export function linkFrom(snapshot: Snapshot, target: ScreenId): Snapshot | undefined {
  const steps = stepsTo(follow(snapshot, 'found')!, target);
  const event = steps && ({ type: 'find', steps, at: 0 } as const);
  const position = { trail: emptyTrail, snapshot };
  return event && nextPosition(snapshot.context.organisation, position, event).snapshot;
}

/** Where one word of a walk leads: an answer, or a link such as `#identity.detail`. Nothing if it is not offered. */
export function stepFrom(snapshot: Snapshot, word: string): Snapshot | undefined {
  const screen = screenOf(snapshot);
  if (word.startsWith('#')) {
    const target = word.slice(1) as ScreenId;
    return isLinked(screen, target) ? linkFrom(snapshot, target) : undefined;
  }
  return [...screen.answers, ...rootAnswers].includes(word) ? follow(snapshot, word) : undefined;
}

/** Where the answers and links lead from the first screen on. Throws on what nobody could say there. */
export function snapshotAfter(organisation: string, words: readonly string[]): Snapshot {
  let snapshot = firstSnapshot(organisations[organisation]!);
  for (const word of words) {
    const next = stepFrom(snapshot, word);
    if (!next) throw new Error(`${screenOf(snapshot).id} does not offer "${word}"`);
    snapshot = next;
  }
  return snapshot;
}

/** Walks from the first screen: `walk('lakeside', 'locked password')`, `walk('lakeside', 'none #sso.which')`. */
export const walk = (organisation: string, words: string): Screen =>
  screenOf(snapshotAfter(organisation, words.split(' ')));
