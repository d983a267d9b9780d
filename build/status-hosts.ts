import { readdir } from 'node:fs/promises';
import type { Organisation } from '../src/organisation/schema.ts';
import { organisationToBuild } from './organisation.ts';

/** The hosts that are asked how a portal is, by the id of the organisation that has them asked. */
export type StatusHosts = Readonly<Record<string, string>>;

/** The hosts with those of one organisation as its file has them now. */
export function withHostOf(
  hosts: StatusHosts,
  id: string,
  { notices: { status } }: Organisation,
): StatusHosts {
  const others = Object.fromEntries(Object.entries(hosts).filter(([other]) => other !== id));
  const isElsewhere = status !== 'unknown' && status !== 'file';
  return isElsewhere ? { ...others, [id]: new URL(status).origin } : others;
}

/** The hosts of all organisations of a build: no page may ask another. */
export async function statusHosts(folder = 'public/orgs'): Promise<StatusHosts> {
  let hosts: StatusHosts = {};
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    const id = name.slice(0, -'.json'.length);
    const read = await organisationToBuild(id, folder);
    // One that cannot be used asks nobody.
    if ('organisation' in read) hosts = withHostOf(hosts, id, read.organisation);
  }
  return hosts;
}
