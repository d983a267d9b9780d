import type { Organisation } from '../../src/organisation/schema.ts';
import { readOrganisation } from '../../src/organisation/read.ts';

const files = import.meta.glob<unknown>(['../../public/orgs/*.json', '../orgs/*.json'], {
  eager: true,
  import: 'default',
});

const realFiles = import.meta.glob<unknown>('../orgs/real/*.json', {
  eager: true,
  import: 'default',
});

function parsed(file: string, data: unknown): [string, Organisation] {
  const result = readOrganisation(data);
  if (!('organisation' in result)) throw new Error(`${file} is not valid`);
  return [/([^/]+)\.json$/.exec(file)![1]!, result.organisation];
}

const parsedAll = (all: Record<string, unknown>): Record<string, Organisation> =>
  Object.fromEntries(Object.entries(all).map(([file, data]) => parsed(file, data)));

/** The organisations whose rules between them decide each guard both ways, by their ids. */
export const organisations: Readonly<Record<string, Organisation>> = parsedAll(files);
export const everyOrganisation = Object.entries(organisations);

/** The published rules of real organisations, under invented names: see tests/orgs/real/README.md. */
export const realOrganisations: Readonly<Record<string, Organisation>> = parsedAll(realFiles);
