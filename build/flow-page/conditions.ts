import type { MapScreen } from '../../src/flow/map.ts';
import type { Credential } from '../../src/flow/attempts.ts';
import { guardIn, routesOf, type Route } from '../../src/flow/routes-of.ts';
import { credentialWords, guardWords } from './guard-words.ts';

/** One way an answer can lead on. */
export interface Branch {
  /** In words, and only what this branch adds: those before it did not hold. */
  condition?: string;
  target: string;
}

/** A guard as the map names it, `trailMayTry(password, 0)`, in words. */
export function wordsFor(guard: string): string {
  const { name, given } = guardIn(guard);
  const [first, before] = given;
  if (name === 'trailWaitsFor') return 'if that is the wait they came from';
  if (name !== 'trailMayTry') return guardWords[name as keyof typeof guardWords];
  const counted = before === '0' ? '' : ', this wrong one counted,';
  return `if${counted} another try with ${credentialWords[first as Credential]} is safe`;
}

const branchOf = ({ target, guard }: Route): Branch =>
  guard === undefined ? { target } : { condition: wordsFor(guard), target };

/** By answer: the ways it can lead on. The first that holds is taken. */
export const branchesOf = (screen: Pick<MapScreen, 'answers'>): Map<string, Branch[]> =>
  new Map([...routesOf(screen)].map(([answer, routes]) => [answer, routes.map(branchOf)]));
