import type { Organisation } from './schema.ts';

/** Why an organisation's rules cannot be had. */
export type Trouble = 'unknown' | 'unreachable' | 'invalid';

export type Loaded = { organisation: Organisation } | { trouble: Trouble };

/** A file that is not there: some servers answer with a page of their own instead of a 404. */
export function isMissing({ status, headers }: Response): boolean {
  return status === 404 || status === 410 || !!headers.get('content-type')?.includes('text/html');
}

/** Tells whoever looks after the file why none of it is used. A patient is never told this. */
export function refuse(file: string, trouble: Trouble, ...why: string[]): { trouble: Trouble } {
  console.error([`${file} is not used.`, ...why].join('\n'));
  return { trouble };
}

/**
 * Fetches the rules in `orgs/<id>.json` below the folder that Doorstep lives in. A file in which anything is wrong
 * is not used at all, and the console says what and where. Never throws.
 */
export async function loadOrganisation(
  id: string,
  root: URL,
  signal?: AbortSignal,
): Promise<Loaded> {
  const file = `orgs/${id}.json`;
  try {
    const [{ olderFormat, problemLines, readText }, response] = await Promise.all([
      import('./read-text.ts'),
      fetch(new URL(`orgs/${encodeURIComponent(id)}.json`, root), {
        cache: 'no-cache',
        signal: signal ?? null,
      }),
    ]);
    if (isMissing(response)) {
      return refuse(file, 'unknown', 'The server has no such file, or sends a page in its place.');
    }
    if (!response.ok) return { trouble: 'unreachable' };
    const read = readText(await response.text());
    if ('problems' in read) return refuse(file, 'invalid', ...problemLines(read.problems));
    if (read.changes.length > 0) console.warn(olderFormat(`public/${file}`));
    return { organisation: read.organisation };
  } catch {
    return { trouble: 'unreachable' };
  }
}
