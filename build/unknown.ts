import { ruleNames, unknownRules } from '../src/organisation/rule-names.ts';
import type { Organisation } from '../src/organisation/schema.ts';
import met from './rules-met.json' with { type: 'json' };

/** How many of the known troubles meet a rule on their way: tests/cases/rules-met.test.ts counts. */
const countOf = (rule: string) => (met.rules as Readonly<Record<string, number>>)[rule] ?? 0;

/** `lockout: attempts, lasts`, a line a group. */
export function byGroup(names: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [, group = name, rule] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
    groups.set(group, [...(groups.get(group) ?? []), ...(rule ? [rule] : [])]);
  }
  return [...groups].map(([group, rules]) =>
    rules.length > 0 ? `  ${group}: ${rules.join(', ')}` : `  ${group}`,
  );
}

/** How much of the rules is known. */
export function knownSentence(organisation: Organisation): string {
  const known = ruleNames.length - unknownRules(organisation).length;
  return `${known} of ${ruleNames.length} rules are known.`;
}

/** What a file leaves unknown, first what would help in most of the known troubles. */
export function unknownLines(organisation: Organisation): string[] {
  const unknown = unknownRules(organisation);
  const helpful = unknown
    .filter((rule) => countOf(rule) > 0)
    .sort((one, other) => countOf(other) - countOf(one));
  const others = unknown.filter((rule) => countOf(rule) === 0);
  return [
    ...(helpful.length > 0
      ? [
          `Unknown, and met by so many of ${met.cases} known troubles (docs/organisation.md explains each rule):`,
          ...helpful.map((rule) => `  ${String(countOf(rule)).padStart(3)}  ${rule}`),
        ]
      : []),
    ...(others.length > 0 ? ['Unknown, and met by none of them:', ...byGroup(others)] : []),
  ];
}
