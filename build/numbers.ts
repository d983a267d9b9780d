import { createHash } from 'node:crypto';
import { namesNow, type Version } from '../src/carry-on/names.ts';

/** What stands in flow.lock.json as the newest version of the numbers to carry on has it. */
export type Numbered = Readonly<Record<string, readonly string[]>>;

/** By it a version is known again: whoever moves or reuses a name in it changes it. */
export const hashOfNames = (names: Iterable<string>): string =>
  createHash('sha256')
    .update([...names].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);

/** Names by what stands before the colon, as the lock file holds them. */
export function numbered(names: Iterable<string>): Numbered {
  const lists: Record<string, string[]> = {};
  for (const name of [...names].sort()) {
    const [of, one] = name.split(':') as [string, string];
    (lists[of] ??= []).push(one);
  }
  return lists;
}

const namesIn = (lists: Numbered): Set<string> =>
  new Set(Object.entries(lists).flatMap(([of, list]) => list.map((one) => `${of}:${one}`)));

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].filter((name) => !others.has(name)).sort();

/** The versions with one more, if the flow has other names now than the newest has. */
export function withNewVersion(
  versions: readonly Version[],
  newest: Numbered,
  names = namesNow(),
): readonly Version[] {
  const is = hashOfNames(names);
  if (versions.length === 0) return [{ is }];
  const before = namesIn(newest);
  const [came, went] = [without(names, before), without(before, names)];
  return came.length + went.length > 0 ? [...versions, { is, came, went }] : versions;
}
