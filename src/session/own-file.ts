import { loadOrganisation, type Loaded } from '../organisation/load.ts';

/** Nobody is kept longer from the rules of the build. */
const patience = 3000;

/** The organisation that the page was built for, by the name of its file. */
export const ownId = (): string | undefined => document.documentElement.dataset.organisation;

/** Asks the network for the file of that organisation: it may have changed since the build. */
export async function loadOwnFile(root: string): Promise<Loaded | undefined> {
  const id = ownId();
  if (id === undefined) return undefined;
  // Safari 15.4 has no AbortSignal.timeout.
  const abort = new AbortController();
  const giveUp = setTimeout(() => abort.abort(), patience);
  const loaded = await loadOrganisation(id, new URL(root, document.baseURI), abort.signal);
  clearTimeout(giveUp);
  return loaded;
}
