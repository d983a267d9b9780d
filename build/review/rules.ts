import { readFileSync } from 'node:fs';
import { factsNeeded } from '../../src/i18n/placeholder.ts';
import { forms, ruleIn } from '../../src/i18n/sentences.ts';
import type { Sentences } from '../../src/i18n/words-for.ts';
import { staffRuleNames } from '../../src/desk/rules/rule-names.ts';
import type { StaffRules } from '../../src/desk/rules/schema.ts';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { valueAt } from '../../src/organisation/value-at.ts';

/** A rule of an organisation's files, and what it decides. */
export interface Rule {
  name: string;
  value: string;
  meaning: string;
}

/** A row of a table in a page of docs/: under `` ## `lockout` `` it is a rule `lockout.…`, or a group of such. */
function readMeanings(file: string): ReadonlyMap<string, string> {
  const page = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
  const plain = (text: string) => text.replace(/\[(.+?)\]\(.+?\)/g, '$1').replaceAll('`', '');
  const rows = page.split(/^## /m).flatMap((section) => {
    const group = /^`(\w+)`/.exec(section)?.[1];
    return [...section.matchAll(/^\| `(\w+)` *\|([^|\n]*)\|(?:([^|\n]*)\|)?/gm)].map(
      ([, name, kind, meaning = kind]) =>
        [group ? `${group}.${name}` : name!, plain(meaning!.trim())] as const,
    );
  });
  return new Map(rows);
}

/** A value as it is read out: `email, text`, or `from: 13; to: 17`. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${valueText(one)}`)
    .join('; ');
}

/** They are texts, and stand in places of their own. */
const texts = ['notes', 'messages', 'statuses', 'staffNotes'];

/** The names of rules that stand in a table. */
export const withoutTexts = (names: readonly string[]) =>
  names.filter((name) => !texts.includes(name));

function rulesIn(rules: object, names: readonly string[], page: string): Rule[] {
  const meanings = readMeanings(page);
  return withoutTexts(names).map((name) => ({
    name,
    value: valueText(valueAt(rules, name)),
    meaning: meanings.get(name) ?? meanings.get(name.replace(/\.\w+$/, '')) ?? '',
  }));
}

/** Every rule of the patients' file with its value. */
export const rulesOf = (organisation: Organisation): Rule[] =>
  rulesIn(organisation, ruleNames, 'organisation.md');

/** Every rule for staff with its value. */
export const staffRulesOf = (staff: StaffRules): Rule[] =>
  rulesIn(staff, staffRuleNames, 'desk.md');

const names = [...ruleNames, ...staffRuleNames];

/** The rules that facts come from: `support.hours` of `support.hours.today`. */
export function rulesOfFacts(facts: readonly string[]): string[] {
  const rules = facts.map((fact) =>
    names.find((rule) => fact === rule || fact.startsWith(`${rule}.`)),
  );
  return [...new Set(rules.filter((rule) => rule !== undefined))];
}

/** The rules that decide whether a sentence is said, and what stands in it. */
export function rulesBehind(name: string, sentences: Sentences): string[] {
  const said = [name, ...['unknown', ...forms].map((form) => `${name}_${form}`)];
  const facts = said.flatMap((form) => factsNeeded(sentences[form] ?? ''));
  const rule = ruleIn(name)?.rule;
  return [...new Set([...(rule ? [rule] : []), ...rulesOfFacts(facts)])];
}
