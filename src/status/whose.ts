import { readOrganisationId } from '../flow/parse-address.ts';

/** Whose page this is, by the name of the organisation's file, and the folder that Doorstep lives in. */
export function whose(): { id: string; root: URL } {
  const { root = './', organisation: own = 'default' } = document.documentElement.dataset;
  const { id = own } = readOrganisationId(new URLSearchParams(location.search).get('org'));
  return { id, root: new URL(root, document.baseURI) };
}
