import { readFile } from 'node:fs/promises';
import { parseOrganisation, stripByteOrderMark } from '../src/organisation/parse.ts';
import type { Organisation } from '../src/organisation/schema.ts';

/** The organisation that pages are made for; what is wrong is said in sentences, before anything is built. */
export async function organisationToBuild(
  id: string,
  folder = 'public/orgs',
): Promise<{ organisation: Organisation } | { problem: string }> {
  const file = `${folder}/${id}.json`;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { problem: `There is no ${file}.` };
  try {
    const read = parseOrganisation(JSON.parse(stripByteOrderMark(text)));
    if ('organisation' in read) return read;
  } catch {
    // It is not JSON: the command below says where.
  }
  return { problem: `${file} cannot be used. To see why: npm run org ${file}` };
}
