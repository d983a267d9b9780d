import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { parseOrganisation } from '../../src/organisation/parse.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { cases } from './cases.ts';
import { merged, rulesOf } from './facts.ts';
import type { Row } from './row.ts';

export const published = new Map(cases.map((one) => [one.id, one]));

/** What a case's facts and its row say of the place, as an organisation's file would hold it. */
export const rulesFor = ({ case: id, rules = {} }: Row) =>
  merged(rulesOf(published.get(id)!.facts), rules) as Record<string, unknown>;

/** A place with these rules, of which nothing else is known. */
export function hostedBy(rules: unknown): Organisation {
  const read = parseOrganisation(merged(neutralOrganisation, rules));
  if (!('organisation' in read)) throw new Error(JSON.stringify(read));
  return read.organisation;
}
