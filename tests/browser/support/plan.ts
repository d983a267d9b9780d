import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Step } from '../../../src/flow/replay.ts';
import type { ScreenId } from '../../../src/flow/screen.ts';
import { focuses, Look, onNothing, onWaiting } from '../../flow/focuses.ts';
import { files, type OrganisationFile } from './organisations.ts';

/** One transition to click: where, what was said before, what is said, and where it has to lead. */
export interface Click {
  organisation: string;
  steps: readonly Step[];
  screen: ScreenId;
  answer: string;
  target: ScreenId;
  /** No click before leads there under this organisation. */
  isFirst: boolean;
}

/** Screens to look at under an organisation. */
export interface Visit {
  organisation: string;
  screens: readonly ScreenId[];
}

interface Plan {
  clicks: readonly Click[];
  visits: readonly Visit[];
}

function clicksFrom(id: string, look: Look, planned: Set<string>): Click[] {
  const targets = new Set<string>();
  return [onNothing, ...Object.values(focuses)]
    .flatMap((focus) => look.on(focus))
    .flatMap(({ place: { screen, leads }, steps }) =>
      screen.answers.flatMap((answer) => {
        const target = leads().get(answer)!.screen.id;
        const key = `${screen.id} ${answer} ${target}`;
        if (planned.has(key)) return [];
        planned.add(key);
        const isFirst = !targets.has(target);
        targets.add(target);
        return [{ organisation: id, steps, screen: screen.id, answer, target, isFirst }];
      }),
    );
}

/** What is typed on a checklist is in memory on all that come after: under each organisation it is first. */
function visitFrom(id: string, look: Look, planned: Set<string>): Visit {
  const screens = look.placesOn(onWaiting).map(({ screen }) => screen);
  const lists = screens.filter(({ kind }) => kind === 'checklist');
  const others = screens.filter((screen) => !lists.includes(screen) && !planned.has(screen.id));
  for (const screen of screens) planned.add(screen.id);
  return { organisation: id, screens: [...new Set([...lists, ...others].map(({ id }) => id))] };
}

/** Every transition once, each branch of a guard as one of its own, and every screen once. */
function makePlan(): Plan {
  const transitions = new Set<string>();
  const screens = new Set<string>();
  const plans = files.map(({ id, rules }: OrganisationFile) => {
    const look = new Look(rules);
    return { clicks: clicksFrom(id, look, transitions), visit: visitFrom(id, look, screens) };
  });
  return {
    clicks: plans.flatMap(({ clicks }) => clicks),
    visits: plans.map(({ visit }) => visit),
  };
}

const folder = 'test-results';
const planned = `${folder}/plan.json`;
let plan: Plan | undefined;

/** Made by the runner, once for all files, and read by its workers. */
export function thePlan(): Plan {
  const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
  if (isWorker) return (plan ??= JSON.parse(readFileSync(planned, 'utf8')) as Plan);
  if (!plan) {
    plan = makePlan();
    mkdirSync(folder, { recursive: true });
    writeFileSync(planned, JSON.stringify(plan));
  }
  return plan;
}
