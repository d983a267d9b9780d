import { transition } from 'xstate';
import type { Place as FlowPlace } from '../../src/flow/explore.ts';
import { wizardMachine, type WizardMachine } from '../../src/flow/machine.ts';
import { screenOf, type Snapshot } from '../../src/flow/screen.ts';
import { focuses, Look } from './focuses.ts';
import { everyOrganisation } from './organisations.ts';

/** A place to be, under an organisation, with what was said before: what decides where an answer leads. */
export interface Place {
  /** `lakeside, password: 2`: the organisation, and the counter that is not nought. */
  given: string;
  visit: FlowPlace;
}

function placesAt(name: string, rules: (typeof everyOrganisation)[number][1]): Place[] {
  const look = new Look(rules);
  return Object.entries(focuses).flatMap(([counter, focus]) =>
    look.placesOn(focus).map((visit) => {
      const value = focus(visit.snapshot.context) ?? 'none';
      return { given: `${name}, ${counter}: ${String(value)}`, visit };
    }),
  );
}

export const places = (): Place[] =>
  everyOrganisation.flatMap(([name, rules]) => placesAt(name, rules));

/** The screen that an answer leads to in a machine, which may be a mutant; nothing if it is not offered. */
export function targetIn(machine: WizardMachine, snapshot: Snapshot, answer: string) {
  const { value, context } = snapshot;
  const here = machine.resolveState({ value, context });
  if (!here.can({ type: answer })) return undefined;
  return screenOf(transition(machine, here, { type: answer })[0]).id;
}

/** Adds where a route leads to what is known of it: only what differs from the organisation's usual. */
function note(leads: Map<string, string>, given: string, target: string) {
  const name = given.split(',')[0]!;
  const usual = leads.get(name);
  if (usual === undefined) leads.set(name, target);
  else if (usual !== target) leads.set(given, target);
}

function lines(route: string, leads: Map<string, string>): string[] {
  const targets = new Set(leads.values());
  if (targets.size === 1) return [`${route} -> ${[...targets][0]}`];
  return [...targets].map((target) => {
    const given = [...leads].flatMap(([where, to]) => (to === target ? [where] : []));
    return `${route} -> ${target} [${given.sort().join('; ')}]`;
  });
}

/**
 * Every route there is, a line each: `lockout.cause password -> lockout.reset [lakeside]`. Where all
 * organisations and counters agree, the line stands once and without them.
 */
export function routes(from: readonly Place[]): string[] {
  const found = new Map<string, Map<string, string>>();
  for (const { given, visit } of from) {
    const { id, answers } = visit.screen;
    for (const answer of answers) {
      const route = `${id} ${answer}`;
      const leads = found.get(route) ?? new Map<string, string>();
      note(leads, given, targetIn(wizardMachine, visit.snapshot, answer)!);
      found.set(route, leads);
    }
  }
  return [...found].flatMap(([route, leads]) => lines(route, leads)).sort();
}
