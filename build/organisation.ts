import { readFile } from 'node:fs/promises';
import { stripByteOrderMark } from '../src/organisation/parse.ts';
import { olderFormat, readOrganisation } from '../src/organisation/read.ts';
import type { Organisation } from '../src/organisation/schema.ts';

/**
 * The organisation that pages are made for. What is wrong is said in sentences, before anything is built;
 * so is a format that is about to go.
 */
export async function organisationToBuild(
  id: string,
  folder = 'public/orgs',
): Promise<{ organisation: Organisation; warning?: string } | { problem: string }> {
  const file = `${folder}/${id}.json`;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { problem: `There is no ${file}.` };
  try {
    const read = readOrganisation(JSON.parse(stripByteOrderMark(text)));
    if ('organisation' in read) {
      const { organisation, changes } = read;
      return { organisation, ...(changes.length > 0 && { warning: olderFormat(file) }) };
    }
    const format = read.problems.find(({ place }) => place === 'format');
    if (format) return { problem: `${file} cannot be used. ${format.sentence}` };
  } catch {
    // It is not JSON: the command below says where.
  }
  return { problem: `${file} cannot be used. To see why: npm run org ${file}` };
}
