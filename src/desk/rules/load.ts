import { isMissing, refuse, type Trouble } from '../../organisation/load.ts';
import { problemLines } from '../../organisation/read-text.ts';
import { readStaffText } from './read.ts';
import { neutralStaff, rulesOf, type StaffRules } from './schema.ts';

/** The rules for staff. With a trouble nothing is known: never half of a file. */
export interface LoadedStaff {
  staff: StaffRules;
  trouble?: Trouble | undefined;
}

const without = ({ trouble }: { trouble: Trouble }) => ({ staff: neutralStaff, trouble });

/**
 * Fetches the rules in `desk-orgs/<id>.json` below the folder that the desk lives in. A file in which anything is
 * wrong is not used at all, and the console says what and where. Never throws.
 */
export async function loadStaff(id: string, root: URL): Promise<LoadedStaff> {
  const file = `desk-orgs/${id}.json`;
  try {
    const address = new URL(`desk-orgs/${encodeURIComponent(id)}.json`, root);
    const response = await fetch(address, { cache: 'no-cache' });
    if (isMissing(response)) {
      const why = 'The server has no such file, or sends a page in its place.';
      return without(refuse(file, 'unknown', why));
    }
    if (!response.ok) return without({ trouble: 'unreachable' });
    const read = readStaffText(await response.text());
    if ('problems' in read) {
      return without(refuse(file, 'invalid', ...problemLines(read.problems)));
    }
    return { staff: rulesOf(read.file) };
  } catch {
    return without({ trouble: 'unreachable' });
  }
}

/** The rules for staff of a portal that a caller has named, from below the folder of the page. */
export function loadNamed(portal: string): Promise<LoadedStaff> {
  const { root = './' } = document.documentElement.dataset;
  return loadStaff(portal, new URL(root, document.baseURI));
}
