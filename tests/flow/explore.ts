import { firstSnapshot, follow } from '../../src/flow/replay.ts';
import { rootAnswers, screenOf, type Screen, type Snapshot } from '../../src/flow/screen.ts';
import type { Secret, WizardContext } from '../../src/flow/setup.ts';
import type { Organisation } from '../../src/organisation/schema.ts';

export interface Visit {
  snapshot: Snapshot;
  screen: Screen;
}

/** What a search compares besides the screen: the part of the context that a law is about. */
export type Focus = (context: WizardContext) => unknown;

export const secrets: readonly Secret[] = [
  'password',
  'code',
  'activation-code',
  'pin',
  'memorable-word',
  'security-answer',
  'birth-date',
  'identity',
];

/** No guard tells more than five tries apart. */
export const onTries =
  (secret: Secret): Focus =>
  ({ tries }) =>
    Math.min(tries[secret], 5);
export const onResets: Focus = ({ resets }) => Math.min(resets, 2);
export const onRepeats: Focus = ({ repeats }) => Math.min(repeats, 2);
export const onWaiting: Focus = ({ waiting }) => waiting;

/**
 * Every screen with every value of one counter. All counters at once would make millions of states that
 * differ in nothing a guard reads together, so each law searches with the counter that it is about.
 */
export function explore(organisation: Organisation, focus: Focus = () => null): Visit[] {
  const first = firstSnapshot(organisation);
  const key = (snapshot: Snapshot) => JSON.stringify([snapshot.value, focus(snapshot.context)]);
  const seen = new Set([key(first)]);
  const visits: Visit[] = [{ snapshot: first, screen: screenOf(first) }];
  for (const { snapshot, screen } of visits) {
    for (const answer of [...screen.answers, ...rootAnswers]) {
      const next = follow(snapshot, answer)!;
      if (seen.has(key(next))) continue;
      seen.add(key(next));
      visits.push({ snapshot: next, screen: screenOf(next) });
    }
  }
  return visits;
}

const focuses: readonly Focus[] = [...secrets.map(onTries), onResets, onRepeats, onWaiting];

/** Every screen with every value of each counter, one counter at a time. */
export function exploreAll(organisation: Organisation): Visit[] {
  return focuses.flatMap((focus) => explore(organisation, focus));
}
