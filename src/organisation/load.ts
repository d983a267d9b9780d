import type { Organisation } from './schema.ts';

/** Why an organisation's rules cannot be had. */
export type Trouble = 'unknown' | 'unreachable' | 'invalid';

/** A file that is not there: some servers answer with a page of their own instead of a 404. */
function isMissing({ status, headers }: Response): boolean {
  return status === 404 || status === 410 || !!headers.get('content-type')?.includes('text/html');
}

/** Fetches the rules in `orgs/<id>.json` below the folder that Doorstep lives in. Never throws. */
export async function loadOrganisation(
  id: string,
  root: URL,
): Promise<{ organisation: Organisation } | { trouble: Trouble }> {
  try {
    const [{ olderFormat, readOrganisation }, response] = await Promise.all([
      import('./read.ts'),
      fetch(new URL(`orgs/${encodeURIComponent(id)}.json`, root)),
    ]);
    if (isMissing(response)) return { trouble: 'unknown' };
    if (!response.ok) return { trouble: 'unreachable' };
    const read = readOrganisation(JSON.parse(await response.text()));
    if ('problems' in read) return { trouble: 'invalid' };
    if (read.changes.length > 0) console.warn(olderFormat(`public/orgs/${id}.json`));
    return { organisation: read.organisation };
  } catch (error) {
    return { trouble: error instanceof SyntaxError ? 'invalid' : 'unreachable' };
  }
}
