import { neutralOrganisation } from './neutral.ts';
import type { Organisation } from './schema.ts';
import { valueAt } from './value-at.ts';

const groups = Object.entries(neutralOrganisation).flatMap(([group, rules]) =>
  typeof rules === 'object' ? Object.keys(rules).map((rule) => [group, rule]) : [[group]],
) as readonly (readonly string[])[];

/** Every rule there is, by its place in the file: `lockout.lasts`, `geoBlocking`. */
export const ruleNames: readonly string[] = groups.map((place) => place.join('.'));

/** The rules that an organisation's file leaves unknown. */
export function unknownRules(organisation: Organisation): string[] {
  return ruleNames.filter((name) => valueAt(organisation, name) === 'unknown');
}
