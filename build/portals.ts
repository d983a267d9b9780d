import { readdir } from 'node:fs/promises';
import { neutralId, portalOf, type Portal } from '../src/organisation/portals.ts';
import type { Organisation } from '../src/organisation/schema.ts';
import { organisationToBuild } from './organisation.ts';
import type { Owner } from './pages.ts';

/** Hosts that are kept for examples: nobody signs in there. */
const isExample = ({ portal: { address } }: Organisation) =>
  address !== 'unknown' && new URL(address).hostname.endsWith('.example');

const isSomebodys = ({ id, organisation }: Owner) => id !== neutralId && !isExample(organisation);

/** The portals with that of one organisation as its file has it now. */
export function withPortalOf(portals: readonly Portal[], owner: Owner): readonly Portal[] {
  const { id, organisation } = owner;
  const others = portals.filter((portal) => portal.id !== id);
  if (!isSomebodys(owner)) return others;
  const all = [...others, portalOf(id, organisation)];
  return all.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The portals of all organisations of a build, by the names of their files: not the neutral one, and no example. */
export async function portalsIn(folder = 'public/orgs'): Promise<readonly Portal[]> {
  const portals: Portal[] = [];
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    const id = name.slice(0, -'.json'.length);
    const read = await organisationToBuild(id, folder);
    // One that cannot be used is nobody's either.
    if (!('organisation' in read)) continue;
    const { organisation } = read;
    if (isSomebodys({ id, organisation })) portals.push(portalOf(id, organisation));
  }
  return portals;
}

/** Whether there is anything to choose from. */
export const areSeveral = (portals: readonly Portal[]) => portals.length > 1;
