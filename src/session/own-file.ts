import { loadOrganisation, type Loaded } from '../organisation/load.ts';

/** Nobody is kept longer from the rules of the build. */
const patience = 3000;

/** An organisation's file: its name, and the folder that Doorstep lives in. */
interface OwnFile {
  id: string;
  root: URL;
}

/** The organisation that the page was built for, by the name of its file. */
export const ownId = (): string | undefined => document.documentElement.dataset.organisation;

/** The file of that organisation. A page of the review has none. */
export function ownFile(): OwnFile | undefined {
  const id = ownId();
  const { root } = document.documentElement.dataset;
  return id === undefined ? undefined : { id, root: new URL(root!, document.baseURI) };
}

/** Asks the network for that file: it may have changed since the build. */
export async function loadOwnFile({ id, root }: OwnFile): Promise<Loaded> {
  // Safari 15.4 has no AbortSignal.timeout.
  const abort = new AbortController();
  const giveUp = setTimeout(() => abort.abort(), patience);
  const loaded = await loadOrganisation(id, root, abort.signal);
  clearTimeout(giveUp);
  return loaded;
}
