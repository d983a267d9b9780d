import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Step } from '../../../src/flow/replay.ts';
import type { CauseId, ScreenId } from '../../../src/flow/screen.ts';
import { causesShown } from '../../../build/causes.ts';
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

/** Screens to look at under an organisation, and what they are seen through. */
export interface Visit {
  organisation: string;
  screens: readonly Seen[];
}

/** A screen as it is, or seen through one of its causes: `security-code.text.landline`. */
export type Seen = ScreenId | CauseId;

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
function visitFrom({ id, rules }: OrganisationFile, look: Look, planned: Set<string>): Visit {
  const screens = look.placesOn(onWaiting).map(({ screen }) => screen);
  const lists = screens.filter(({ kind }) => kind === 'checklist');
  const others = screens.filter((screen) => !lists.includes(screen));
  const seen = [...new Set(others.map(({ id }) => id))].flatMap((screen): Seen[] => [
    screen,
    ...causesShown(screen, rules).map((cause): CauseId => `${screen}.${cause}`),
  ]);
  const anew = seen.filter((one) => !planned.has(one));
  for (const one of anew) planned.add(one);
  return { organisation: id, screens: [...new Set(lists.map(({ id }) => id)), ...anew] };
}

/** Every transition once, each branch of a guard as one of its own, every screen once and every cause. */
function makePlan(): Plan {
  const transitions = new Set<string>();
  const screens = new Set<string>();
  const plans = files.map((file) => {
    const look = new Look(file.rules);
    return {
      clicks: clicksFrom(file.id, look, transitions),
      visit: visitFrom(file, look, screens),
    };
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
