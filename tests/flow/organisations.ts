import type { Organisation } from '../../src/organisation/schema.ts';
import { parseOrganisation } from '../../src/organisation/parse.ts';

const files = import.meta.glob<unknown>(['../../public/orgs/*.json', '../orgs/*.json'], {
  eager: true,
  import: 'default',
});

function parsed(file: string, data: unknown): [string, Organisation] {
  const result = parseOrganisation(data);
  if (!('organisation' in result)) throw new Error(`${file} is not valid`);
  return [/([^/]+)\.json$/.exec(file)![1]!, result.organisation];
}

/** Every organisation that there is a file for, by its id. */
export const organisations: Readonly<Record<string, Organisation>> = Object.fromEntries(
  Object.entries(files).map(([file, data]) => parsed(file, data)),
);

export const everyOrganisation = Object.entries(organisations);
