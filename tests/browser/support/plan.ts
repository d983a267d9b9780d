import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Step } from '../../../src/flow/replay.ts';
import type { ScreenId } from '../../../src/flow/screen.ts';
import { parseOrganisation } from '../../../src/organisation/parse.ts';
import type { Organisation } from '../../../src/organisation/schema.ts';
import { focuses, Look, onNothing } from '../../flow/focuses.ts';

export type { Step };

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

function clicksFrom({ id, rules }: OrganisationFile, planned: Set<string>): Click[] {
  const look = new Look(rules);
  return [onNothing, ...Object.values(focuses)]
    .flatMap((focus) => look.on(focus))
    .flatMap(({ place: { screen, leads }, steps }) =>
      screen.answers.flatMap((answer) => {
        const target = leads().get(answer)!.screen.id;
        const key = `${screen.id} ${answer} ${target}`;
        if (planned.has(key)) return [];
        planned.add(key);
        return [{ organisation: id, steps, screen: screen.id, answer, target }];
      }),
    );
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
