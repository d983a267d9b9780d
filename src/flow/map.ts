import { wizardMachine } from './machine.ts';
import { explore, firstPlace } from './explore.ts';
import { isCarried } from './counted.ts';
import type { WizardContext } from './context.ts';
import { onlyWhere } from './guards.ts';
import type { OutcomeClass, ScreenMeta } from './meta.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Step } from './replay.ts';
import { linksOf, type ScreenId } from './screen.ts';

export interface MapAnswer {
  id: string;
  target: string;
  /** The guard on what was said that this branch depends on. */
  when?: string;
  /** No answer, but a link that stands there. */
  link?: true;
}
export interface MapScreen {
  id: string;
  kind: string;
  outcome?: OutcomeClass;
  /** A question that nobody is outside of. */
  exhaustive?: true;
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

type Meta = Pick<MapScreen, 'kind' | 'outcome' | 'exhaustive'>;
type Guard = { type: string; params?: Record<string, unknown> };
interface Branch {
  guard?: unknown;
  actions?: readonly unknown[];
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
    if (guard && organisation && onlyWhere[guard.type]?.(organisation) === false) continue;
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

type Transitions = ReadonlyMap<string, unknown>;

/** The branches of the answers of a screen, or of every screen, that an organisation's rules leave. */
const answersIn = (transitions: Transitions, organisation?: Organisation) =>
  [...transitions].flatMap(([id, branches]) => answersOf(id, branches as Branch[], organisation));

const nodeOf = (path: string, name: string) => wizardMachine().states[path]!.states[name]!;

/** What a screen says of itself in the flow. */
export function metaOf(id: string): ScreenMeta {
  const [path, name] = id.split('.') as [string, string];
  return nodeOf(path, name).meta as ScreenMeta;
}

/** Whether whoever waits is asked about the wait instead of coming to a screen. */
export function isBarredByWait(id: string): boolean {
  const [path, name] = id.split('.') as [string, string];
  const branches = (nodeOf(path, name).always ?? []) as readonly Branch[];
  return branches.some((branch) => guardOf(branch)?.type === 'trailWaiting');
}

/** The answers and links of a screen as an organisation's rules leave them; without one, all there are. */
export function answersLeft(id: string, organisation?: Organisation): MapAnswer[] {
  const [path, name] = id.split('.') as [string, string];
  const node = nodeOf(path, name);
  const links = linksOf(node.meta as ScreenMeta);
  return answersIn(node.transitions, organisation).map((answer) =>
    links.includes(answer.id) ? { ...answer, link: true } : answer,
  );
}

/** Whether somebody says by an answer which login they use. */
export function saysLogin({ screen, answer }: Step): boolean {
  const [path, name] = screen.split('.') as [string, string];
  const branches = nodeOf(path, name).transitions.get(answer) as readonly Branch[] | undefined;
  const actions = branches?.flatMap((branch) => branch.actions ?? []) ?? [];
  return actions.some((action) => (action as Guard).type === 'sayLogin');
}

/** As `answersLeft`, of what can be said on every screen. */
export function rootAnswersLeft(organisation?: Organisation): MapAnswer[] {
  const said = [...wizardMachine().root.transitions].filter(([id]) => !isCarried(id));
  return answersIn(new Map<string, unknown>(said), organisation);
}

/** The answers and links that lead to a screen under some rules. */
export function answersTo(screen: string): Step[] {
  const steps: Step[] = [];
  for (const [path, { states }] of Object.entries(wizardMachine().states)) {
    for (const [name, { transitions }] of Object.entries(states)) {
      for (const [answer, branches] of transitions as ReadonlyMap<string, readonly Branch[]>) {
        const leadsThere = branches.some((branch) => leafOf(targetOf(branch)) === screen);
        if (leadsThere) steps.push({ screen: `${path}.${name}` as ScreenId, answer });
      }
    }
  }
  return steps;
}

function screenFor(path: string, name: string, organisation?: Organisation): MapScreen {
  const node = nodeOf(path, name);
  const { kind, outcome, exhaustive } = node.meta as Meta;
  return {
    id: `${path}.${name}`,
    kind,
    ...(outcome && { outcome }),
    ...(exhaustive && { exhaustive }),
    answers: answersLeft(`${path}.${name}`, organisation),
  };
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
