import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { firstSnapshot, follow, type TrailEntry } from '../../../src/flow/replay.ts';
import { rootAnswers, screenOf, type ScreenId, type Snapshot } from '../../../src/flow/screen.ts';
import type { WizardContext } from '../../../src/flow/setup.ts';
import { parseOrganisation } from '../../../src/organisation/parse.ts';
import type { Organisation } from '../../../src/organisation/schema.ts';
import {
  onRepeats,
  onResets,
  onTries,
  onWaiting,
  secrets,
  type Focus,
} from '../../flow/explore.ts';

export type Step = Pick<TrailEntry, 'screen' | 'answer'>;

/** One transition to click: where, what was said before, what is said, and where it has to lead. */
export interface Click {
  organisation: string;
  steps: readonly Step[];
  screen: ScreenId;
  answer: string;
  target: ScreenId;
}

interface OrganisationFile {
  id: string;
  text: string;
  rules: Organisation;
}

function filesIn(folder: string): OrganisationFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const result = parseOrganisation(JSON.parse(text));
    if (!('organisation' in result)) throw new Error(`${file} is not valid`);
    return { id: file.replace('.json', ''), text, rules: result.organisation };
  });
}

/** The neutral default first: what it does not reach, the others do. */
export const files: readonly OrganisationFile[] = [
  ...filesIn('public/orgs').sort((a) => (a.id === 'default' ? -1 : 1)),
  ...filesIn('tests/orgs'),
];

interface Reached {
  snapshot: Snapshot;
  steps: readonly Step[];
}

function reach(rules: Organisation, focus: Focus): Reached[] {
  const first = firstSnapshot(rules);
  const key = (at: Snapshot) => JSON.stringify([at.value, focus(at.context)]);
  const seen = new Set([key(first)]);
  const reached: Reached[] = [{ snapshot: first, steps: [] }];
  for (const { snapshot, steps } of reached) {
    const { id, answers } = screenOf(snapshot);
    for (const answer of [...answers, ...rootAnswers]) {
      const next = follow(snapshot, answer)!;
      if (seen.has(key(next))) continue;
      seen.add(key(next));
      reached.push({ snapshot: next, steps: [...steps, { screen: id, answer }] });
    }
  }
  return reached;
}

const nothing = (_: WizardContext) => null;
const focuses: readonly Focus[] = [
  nothing,
  onWaiting,
  onResets,
  onRepeats,
  ...secrets.map(onTries),
];

function clicksFrom({ id, rules }: OrganisationFile, planned: Set<string>): Click[] {
  return focuses
    .flatMap((focus) => reach(rules, focus))
    .flatMap(({ snapshot, steps }) => {
      const { id: screen, answers } = screenOf(snapshot);
      return answers.flatMap((answer) => {
        const target = screenOf(follow(snapshot, answer)!).id;
        const key = `${screen} ${answer} ${target}`;
        if (planned.has(key)) return [];
        planned.add(key);
        return [{ organisation: id, steps, screen, answer, target }];
      });
    });
}

function plan(): Click[] {
  const planned = new Set<string>();
  return files.flatMap((file) => clicksFrom(file, planned));
}

const planned = 'test-results/clicks.json';

/** Every transition once, each branch of a guard as one of its own. Planned by the runner, read by its workers. */
export function everyClick(): Click[] {
  const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
  if (isWorker) return JSON.parse(readFileSync(planned, 'utf8')) as Click[];
  const clicks = plan();
  mkdirSync('test-results', { recursive: true });
  writeFileSync(planned, JSON.stringify(clicks));
  return clicks;
}
