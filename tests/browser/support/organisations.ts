import { readdirSync, readFileSync } from 'node:fs';
import { readOrganisation } from '../../../src/organisation/read.ts';
import type { Organisation } from '../../../src/organisation/schema.ts';

export interface OrganisationFile {
  id: string;
  text: string;
  rules: Organisation;
}

function filesIn(folder: string): OrganisationFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const result = readOrganisation(JSON.parse(text));
    if (!('organisation' in result)) throw new Error(`${file} is not valid`);
    return { id: file.replace('.json', ''), text, rules: result.organisation };
  });
}

/** The neutral default first: what it does not reach, the others do. */
export const files: readonly OrganisationFile[] = [
  ...filesIn('public/orgs').sort((a) => (a.id === 'default' ? -1 : 1)),
  ...filesIn('tests/orgs'),
];
