import { credentials } from '../flow/attempts.ts';
import type { Login } from '../flow/context.ts';
import { flowMap, rootAnswersLeft } from '../flow/map.ts';
import { waitNames } from '../flow/waits.ts';
import changes from './versions.json' with { type: 'json' };
import { roles } from './roles.ts';

const logins = ['portal', 'account', 'clinic', 'not-sure'] as const satisfies Login[];

/** What came and what went with a version of the flow, by the names of things that a number stands for. */
export interface Version {
  /** A hash of the names that stand in it: nobody changes it unseen. */
  is: string;
  came?: readonly string[];
  went?: readonly string[];
}

export const versions: readonly Version[] = changes;

/** The version that is written, counted from 0. */
export const newest = versions.length - 1;

/**
 * The names of all that a number can stand for, as the flow is now: screens (`screen:start.trouble`), answers with where
 * they may lead by any rules (`start.trouble:locked>lockout.cause`), those of every screen (`:caller>support.caller`).
 */
export function namesNow(): Set<string> {
  const names = new Set<string>();
  for (const { id, answers } of flowMap().screens) {
    names.add(`screen:${id}`);
    for (const { id: answer, target, link } of answers) {
      if (!link) names.add(`${id}:${answer}>${target}`);
    }
  }
  for (const { id, target } of rootAnswersLeft()) names.add(`:${id}>${target}`);
  for (const name of credentials) names.add(`credential:${name}`);
  for (const name of waitNames) names.add(`wait:${name}`);
  for (const name of logins) names.add(`login:${name}`);
  for (const name of roles) names.add(`role:${name}`);
  return names;
}

/** As they stood in a version: what has changed since is taken back. */
export function namesAt(version: number): Set<string> {
  const names = namesNow();
  for (const { came = [], went = [] } of versions.slice(version + 1).reverse()) {
    for (const name of came) names.delete(name);
    for (const name of went) names.add(name);
  }
  return names;
}

/** Names by what stands before the colon, in the order of the alphabet: nobody else can order them anew. */
export type Lists = (of: string) => readonly string[];

const known = new Map<number, ReadonlyMap<string, readonly string[]>>();

function listsIn(version: number) {
  const lists = new Map<string, string[]>();
  for (const name of [...namesAt(version)].sort()) {
    const [of, one] = name.split(':') as [string, string];
    const list = lists.get(of);
    if (list) list.push(one);
    else lists.set(of, [one]);
  }
  return lists;
}

/** The lists of a version; a thing's place in its list is what a number holds. */
export function listsOf(version: number): Lists {
  const lists = known.get(version) ?? listsIn(version);
  known.set(version, lists);
  return (of) => lists.get(of) ?? [];
}
