import { firstSnapshot, follow } from '../../src/flow/replay.ts';
import { rootAnswers, screenOf, type Screen } from '../../src/flow/screen.ts';
import { organisations } from './organisations.ts';

/** Walks from the first screen: `walk('lakeside', 'locked password')`. Throws on what nobody could say there. */
export function walk(organisation: string, answers: string): Screen {
  let snapshot = firstSnapshot(organisations[organisation]!);
  for (const answer of answers.split(' ')) {
    const screen = screenOf(snapshot);
    const offered = [...screen.answers, ...rootAnswers].includes(answer);
    const next = offered ? follow(snapshot, answer) : undefined;
    if (!next) throw new Error(`${screen.id} does not offer "${answer}"`);
    snapshot = next;
  }
  return screenOf(snapshot);
}
