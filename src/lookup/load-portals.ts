import { portalsFile, type Portal } from '../organisation/portals.ts';
import { portalSearch, type FindPortals } from './portal-search.ts';

/** The file is the build's own; a server may have sent something else in its place. */
function isPortal(entry: unknown): entry is Portal {
  const { id, name, portal } = (entry ?? {}) as Partial<Record<string, unknown>>;
  return [id, name, portal].every((text) => typeof text === 'string');
}

async function fetchPortals(): Promise<FindPortals> {
  const { root = './' } = document.documentElement.dataset;
  const file = new URL(portalsFile, new URL(root, document.baseURI));
  const response = await fetch(file, { cache: 'no-cache' });
  const entries = (await response.json()) as unknown;
  if (!Array.isArray(entries)) throw new Error(`${portalsFile} is no list`);
  return portalSearch(entries.filter(isPortal));
}

let loading: Promise<FindPortals> | undefined;

/** What finds a portal of this build: fetched once, and none of the organisations' files with it. */
export function loadPortals(): Promise<FindPortals> {
  const now = (loading ??= fetchPortals());
  now.catch(() => (loading = undefined));
  return now;
}
