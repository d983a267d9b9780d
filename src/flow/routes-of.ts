import type { MapAnswer, MapScreen } from './map.ts';

/** One way an answer can lead on. */
export interface Route {
  target: string;
  /** The guard that it adds to those before it, as the map names it: those did not hold. */
  guard?: string;
}

function routeOf({ target, when }: MapAnswer): Route {
  const own = when?.split(' and ').at(-1);
  return own && !own.startsWith('not ') ? { guard: own, target } : { target };
}

/** By answer: the ways it can lead on. The first that holds is taken. */
export function routesOf({ answers }: Pick<MapScreen, 'answers'>): Map<string, Route[]> {
  const routes = new Map<string, Route[]>();
  for (const answer of answers) {
    routes.set(answer.id, [...(routes.get(answer.id) ?? []), routeOf(answer)]);
  }
  return routes;
}

/** The name of a guard as the map has it, and what it was given: `trailMayTry(password, 0)`. */
export function guardIn(guard: string): { name: string; given: string[] } {
  const [, name, given = ''] = /^(\w+)(?:\((.*)\))?$/.exec(guard)!;
  return { name: name!, given: given === '' ? [] : given.split(', ') };
}
