import { neutralOrganisation } from './neutral.ts';
import type { Organisation } from './schema.ts';
import { valueAt } from './value-at.ts';

/** The place of every rule in a file of which nothing is known. */
export function namesIn(rules: object, group = ''): string[] {
  return Object.entries(rules).flatMap(([name, rule]: [string, unknown]) =>
    typeof rule === 'object' && rule ? namesIn(rule, `${group}${name}.`) : [group + name],
  );
}

/** Every rule there is, by its place in the file: `lockout.lasts`, `geoBlocking`. */
export const ruleNames: readonly string[] = namesIn(neutralOrganisation);

/** The rules that an organisation's file leaves unknown. */
export function unknownRules(organisation: Organisation): string[] {
  return ruleNames.filter((name) => valueAt(organisation, name) === 'unknown');
}
