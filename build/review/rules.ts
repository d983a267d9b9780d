import { readFileSync } from 'node:fs';
import { factsNeeded } from '../../src/i18n/placeholder.ts';
import { forms, ruleIn } from '../../src/i18n/sentences.ts';
import type { Sentences } from '../../src/i18n/words-for.ts';
import { ruleNames } from '../../src/organisation/rule-names.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { valueAt } from '../../src/organisation/value-at.ts';

/** A rule of an organisation's file, and what it decides. */
export interface Rule {
  name: string;
  value: string;
  meaning: string;
}

/** A row of a table in docs/organisation.md: under `` ## `lockout` `` it is a rule `lockout.…`. */
function readMeanings(): ReadonlyMap<string, string> {
  const page = readFileSync(new URL('../../docs/organisation.md', import.meta.url), 'utf8');
  const plain = (text: string) => text.replace(/\[(.+?)\]\(.+?\)/g, '$1').replaceAll('`', '');
  const rows = page.split(/^## /m).flatMap((section) => {
    const group = /^`(\w+)`/.exec(section)?.[1];
    return [...section.matchAll(/^\| `(\w+)` *\|[^|]*\|([^|]*)\|/gm)].map(
      ([, name, meaning]) => [group ? `${group}.${name}` : name!, plain(meaning!.trim())] as const,
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

/** Every rule there is with its value. Notes and messages, which are texts, stand in places of their own. */
export function rulesOf(organisation: Organisation): Rule[] {
  const meanings = readMeanings();
  return ruleNames
    .filter((name) => name !== 'notes' && name !== 'messages')
    .map((name) => ({
      name,
      value: valueText(valueAt(organisation, name)),
      meaning: meanings.get(name) ?? '',
    }));
}

const ruleOfFact = (fact: string) =>
  ruleNames.find((rule) => fact === rule || fact.startsWith(`${rule}.`));

/** The rules that decide whether a sentence is said, and what stands in it. */
export function rulesBehind(name: string, sentences: Sentences): string[] {
  const said = [name, ...['unknown', ...forms].map((form) => `${name}_${form}`)];
  const facts = said.flatMap((form) => factsNeeded(sentences[form] ?? ''));
  const rules = [ruleIn(name)?.rule, ...facts.map(ruleOfFact)];
  return [...new Set(rules.filter((rule) => rule !== undefined))];
}
