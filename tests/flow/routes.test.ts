import { expect, test } from 'vitest';
import { wizardMachine, type WizardMachine } from '../../src/flow/machine.ts';
import { freshContext } from '../../src/flow/context.ts';
import { wizard } from '../../src/flow/setup.ts';
import { places, routes, targetIn, type Place } from './routes.ts';

type Transition = string | { target: string; guard?: unknown };
type Config = {
  states: Record<string, { states: Record<string, { on?: Record<string, unknown> }> }>;
};

const config = wizardMachine.config as unknown as Config;
const elsewhere = { usual: '#wizard.access.without-portal', other: '#wizard.support.medical' };

const listOf = (on: unknown) => (Array.isArray(on) ? on : [on]) as Transition[];
const targetOf = (transition: Transition) =>
  typeof transition === 'string' ? transition : transition.target;

/** The flow with one transition of one answer leading elsewhere. */
function redirected(path: string, name: string, answer: string, index: number): WizardMachine {
  const states = structuredClone(config.states);
  const on = states[path]!.states[name]!.on!;
  const all = listOf(on[answer]);
  const before = all[index]!;
  const target = targetOf(before).endsWith('without-portal') ? elsewhere.other : elsewhere.usual;
  all[index] = typeof before === 'string' ? target : { ...before, target };
  on[answer] = all;
  return wizard.createMachine({
    ...(wizardMachine.config as object),
    context: ({ input }: { input: Parameters<typeof freshContext>[0] }) => freshContext(input),
    states,
  } as never) as unknown as WizardMachine;
}

const everyPlace = places();
const placesOf = new Map<string, Place[]>();
for (const place of everyPlace) {
  const { id } = place.visit.screen;
  placesOf.set(id, [...(placesOf.get(id) ?? []), place]);
}

/** Whether the routes that were agreed to tell a mutant from the flow, looked at on these screens. */
function isCaught(mutant: WizardMachine, screens: Iterable<string>, only?: string): boolean {
  for (const id of screens) {
    for (const { visit } of placesOf.get(id) ?? []) {
      for (const answer of only ? [only] : visit.screen.answers) {
        const usual = targetIn(wizardMachine, visit.snapshot, answer);
        if (targetIn(mutant, visit.snapshot, answer) !== usual) return true;
      }
    }
  }
  return false;
}

const transitions = Object.entries(config.states).flatMap(([path, { states }]) =>
  Object.entries(states).flatMap(([name, { on = {} }]) =>
    Object.entries(on).flatMap(([answer, branches]) =>
      listOf(branches).map((_, index) => ({ path, name, answer, index })),
    ),
  ),
);

test('every route is the one that was read and agreed to', async () => {
  const text = `${routes(everyPlace).join('\n')}\n`;
  await expect(text).toMatchFileSnapshot('./routes.txt');
});

test(
  `a route that leads elsewhere is noticed, whichever of the ${transitions.length} it is`,
  { timeout: 300_000 },
  () => {
    const survivors = transitions.filter(
      ({ path, name, answer, index }) =>
        !isCaught(redirected(path, name, answer, index), [`${path}.${name}`], answer),
    );
    expect(survivors).toEqual([]);
  },
);

/** The screens on which a guard decides anything. */
function screensWith(guard: string): string[] {
  return Object.entries(config.states).flatMap(([path, { states }]) =>
    Object.entries(states).flatMap(([name, { on = {} }]) =>
      JSON.stringify(on).includes(`"${guard}"`) ? [`${path}.${name}`] : [],
    ),
  );
}

const guards = Object.entries(wizardMachine.implementations.guards) as [
  string,
  (args: unknown, params: unknown) => boolean,
][];

test.each(guards)('%s the other way round is noticed', { timeout: 120_000 }, (name, guard) => {
  const inverted = (args: unknown, params: unknown) => !guard(args, params);
  const mutant = wizardMachine.provide({ guards: { [name]: inverted } } as never);
  const root = name === 'trailWaiting' ? ['start-again', 'message'] : [];
  const caught =
    isCaught(mutant as WizardMachine, screensWith(name)) ||
    root.some((answer) => rootDiffers(mutant as WizardMachine, answer));
  expect(caught).toBe(true);
});

function rootDiffers(mutant: WizardMachine, answer: string): boolean {
  return everyPlace.some(
    ({ visit }) =>
      targetIn(mutant, visit.snapshot, answer) !== targetIn(wizardMachine, visit.snapshot, answer),
  );
}
