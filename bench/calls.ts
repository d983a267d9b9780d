import { replay, type TrailEntry } from '../src/flow/replay.ts';
import { firstSnapshot } from '../src/flow/replay.ts';
import { stepsTo } from '../src/flow/steps-to.ts';
import { neutralOrganisation as organisation } from '../src/organisation/neutral.ts';
import type { Report } from './report.ts';
import { shuffled, spread } from './statistics.ts';

const rounds = 15;
const callsEach = 5;

const long = stepsTo(firstSnapshot(organisation), 'security-code.after-pause')!;
const entries: TrailEntry[] = long.map((step) => ({ ...step, at: 0 }));

const subjects: Record<string, () => unknown> = {
  [`a reload: replay of ${entries.length} answers`]: () => replay(organisation, entries),
  'a link to a screen near the start': () => stepsTo(firstSnapshot(organisation), 'lockout.says'),
  'a link to a screen far inside': () =>
    stepsTo(firstSnapshot(organisation), 'security-code.after-pause'),
  'a link that the rules do not lead to': () =>
    stepsTo(firstSnapshot(organisation), 'lockout.wait'),
};

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  for (let call = 0; call < callsEach; call += 1) work();
  return (performance.now() - start) / callsEach;
}

/** What a person waits for, each as one call. */
export function calls(report: Report): void {
  const times = new Map(Object.keys(subjects).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of shuffled(Object.entries(subjects))) {
      const time = millisecondsOf(work);
      // The first round warms up.
      if (round > 0) times.get(name)!.push(time);
    }
  }
  report.section(`Calls of the flow in Node, in ms: medians of ${rounds} shuffled rounds`);
  for (const [name, measured] of times) report.row(name, spread(measured, 3));
}
