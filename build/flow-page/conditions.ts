import type { MapAnswer, MapScreen } from '../../src/flow/map.ts';
import type { Credential } from '../../src/flow/attempts.ts';
import { credentialWords, guardWords } from './guard-words.ts';

/** One way an answer can lead on. */
export interface Branch {
  /** In words, and only what this branch adds: those before it did not hold. */
  condition?: string;
  target: string;
}

/** A guard as the map names it, `trailMayTry(password, 0)`, in words. */
export function wordsFor(guard: string): string {
  const [, name, given = ''] = /^(\w+)(?:\((.*)\))?$/.exec(guard)!;
  const [first, before] = given.split(', ') as [string, string?];
  if (name === 'trailWaitsFor') return 'if that is the wait they came from';
  if (name !== 'trailMayTry') return guardWords[name as keyof typeof guardWords];
  const counted = before === '0' ? '' : ', this wrong one counted,';
  return `if${counted} another try with ${credentialWords[first as Credential]} is safe`;
}

function branchOf({ target, when }: MapAnswer): Branch {
  const own = when?.split(' and ').at(-1);
  return own && !own.startsWith('not ') ? { condition: wordsFor(own), target } : { target };
}

/** By answer: the ways it can lead on. The first that holds is taken. */
export function branchesOf({ answers }: MapScreen): Map<string, Branch[]> {
  const ways = new Map<string, Branch[]>();
  for (const answer of answers) {
    ways.set(answer.id, [...(ways.get(answer.id) ?? []), branchOf(answer)]);
  }
  return ways;
}
