import { wizardMachine } from './machine.ts';
import { explore, firstPlace } from './explore.ts';
import type { WizardContext } from './context.ts';
import type { OutcomeClass } from './meta.ts';
import type { Organisation } from '../organisation/schema.ts';

export interface MapAnswer {
  id: string;
  target: string;
  /** The guard on what was said that this branch depends on. */
  when?: string;
}
export interface MapScreen {
  id: string;
  kind: string;
  outcome?: OutcomeClass;
  /** Which there are is told by the words: build/causes.ts. */
  causes?: MapCause[];
  answers: MapAnswer[];
}
export interface MapCause {
  id: string;
  /** The forms of rules of which one has to hold. */
  when?: string;
}
export interface FlowMap {
  initial: string;
  screens: MapScreen[];
}

type Guard = { type: string; params?: Record<string, unknown> };
interface Branch {
  guard?: unknown;
  target?: readonly { id: string }[];
}
type GuardFunction = (args: { context: WizardContext }, params: unknown) => boolean;

const guards = wizardMachine().implementations.guards as unknown as Record<string, GuardFunction>;

function guardOf({ guard }: Branch): Guard | undefined {
  if (guard === undefined) return undefined;
  return typeof guard === 'string' ? { type: guard } : (guard as Guard);
}

const nameOf = ({ type, params }: Guard) =>
  params ? `${type}(${Object.values(params).join(', ')})` : type;

const targetOf = ({ target }: Branch) => target![0]!.id.replace(/^wizard\./, '');

/** A path leads to its first screen. */
function leafOf(target: string): string {
  if (target.includes('.')) return target;
  const { initial } = wizardMachine().states[target]!;
  return `${target}.${String(initial.target[0]!.key)}`;
}

/** The branches of one answer that an organisation's rules leave; without an organisation, all of them. */
function answersOf(id: string, branches: readonly Branch[], organisation?: Organisation) {
  const answers: MapAnswer[] = [];
  const refused: string[] = [];
  for (const branch of branches) {
    const guard = guardOf(branch);
    const target = leafOf(targetOf(branch));
    if (guard?.type.startsWith('org') && organisation) {
      const context = { organisation } as WizardContext;
      if (!guards[guard.type]!({ context }, guard.params)) continue;
    } else if (guard) {
      answers.push({ id, target, when: [...refused, nameOf(guard)].join(' and ') });
      refused.push(`not ${nameOf(guard)}`);
      continue;
    }
    answers.push(refused.length > 0 ? { id, target, when: refused.join(' and ') } : { id, target });
    break;
  }
  return answers;
}

function screenFor(path: string, name: string, organisation?: Organisation): MapScreen {
  const node = wizardMachine().states[path]!.states[name]!;
  const meta = node.meta as { kind: string; outcome?: OutcomeClass };
  const answers = [...node.transitions].flatMap(([id, branches]) =>
    answersOf(id, branches as unknown as Branch[], organisation),
  );
  const outcome = meta.outcome ? { outcome: meta.outcome } : {};
  return { id: `${path}.${name}`, kind: meta.kind, ...outcome, answers };
}

/** Every screen that somebody can come to under an organisation's rules. */
const reachable = (organisation: Organisation) =>
  new Set<string>(
    [...explore(firstPlace(organisation), ({ waiting }) => waiting)].map(
      ({ place }) => place.screen.id,
    ),
  );

/** The flow as data: under an organisation's rules, or (without one) all that there is. */
export function flowMap(organisation?: Organisation): FlowMap {
  const all = Object.entries(wizardMachine().states).flatMap(([path, { states }]) =>
    Object.keys(states).map((name) => screenFor(path, name, organisation)),
  );
  const reached = organisation ? reachable(organisation) : undefined;
  if (!reached) return { initial: 'start.trouble', screens: all };
  const screens = all
    .filter(({ id }) => reached.has(id))
    .map((screen) => ({
      ...screen,
      answers: screen.answers.filter(({ target }) => reached.has(target)),
    }));
  return { initial: 'start.trouble', screens };
}
