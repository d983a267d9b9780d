import { firstSnapshot, follow } from '../../src/flow/replay.ts';
import { rootAnswers, screenOf, type Screen, type Snapshot } from '../../src/flow/screen.ts';
import { organisations } from './organisations.ts';

/** Where the answers lead from the first screen on. Throws on what nobody could say there. */
export function snapshotAfter(organisation: string, answers: readonly string[]): Snapshot {
  let snapshot = firstSnapshot(organisations[organisation]!);
  for (const answer of answers) {
    const screen = screenOf(snapshot);
    const offered = [...screen.answers, ...rootAnswers].includes(answer);
    const next = offered ? follow(snapshot, answer) : undefined;
    if (!next) throw new Error(`${screen.id} does not offer "${answer}"`);
    snapshot = next;
  }
  return snapshot;
}

/** Walks from the first screen: `walk('lakeside', 'locked password')`. */
export const walk = (organisation: string, answers: string): Screen =>
  screenOf(snapshotAfter(organisation, answers.split(' ')));
