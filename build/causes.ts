import { readFileSync } from 'node:fs';
import type { FlowMap, MapCause } from '../src/flow/map.ts';
import { factsOf } from '../src/i18n/facts.ts';
import { factsNeeded } from '../src/i18n/placeholder.ts';
import { partOf } from '../src/i18n/sentences.ts';
import type { CauseWords } from '../src/i18n/words-for.ts';
import type { Organisation } from '../src/organisation/schema.ts';

const fromRoot = (path: string) =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as unknown;

/** How the second reader found a cause: true everywhere, chosen by a rule, or asked because places differ. */
export const verdicts = ['everywhere', 'rule', 'asked'] as const;

/** Where a cause comes from, and what its second reader found. */
export interface Evidence {
  /** A case of tests/cases/real-cases.jsonl or read-cases.jsonl, the address of a public page, or `practice`. */
  source: string;
  checked: (typeof verdicts)[number];
}

export interface CauseEntry extends CauseWords, Evidence {
  screen: string;
  id: string;
}

type Register = Record<string, Record<string, Evidence>>;
type Words = Record<string, { causes?: Record<string, CauseWords> }>;

/** What causes rest on, by screen and id. */
export const register = fromRoot('docs/causes.json') as Register;

/** The causes of a screen in the order in which they are listed, each with what it rests on. */
export function causesOn(screen: string): CauseEntry[] {
  const [path, name] = screen.split('.') as [string, string];
  const { causes = {} } = (fromRoot(`src/locales/en/${path}.json`) as Words)[name] ?? {};
  return Object.entries(causes).map(([id, words]) => {
    const evidence = register[screen]?.[id];
    if (!evidence) throw new Error(`${screen}.${id} is not in docs/causes.json`);
    return { screen, id, ...words, ...evidence };
  });
}

/** What sort of source a cause rests on. */
export function sourceKind({ source }: Evidence): string {
  if (source === 'practice') return 'what help desks see';
  return /^https?:/.test(source) ? 'a public page' : 'a published case';
}

/** How many there are of each kind, the most first. */
export function countBy<Entry>(entries: readonly Entry[], kindOf: (entry: Entry) => string) {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** `support/phone_known`: a sentence that is not shown under every organisation's rules, or nothing. */
function conditionIn(name: string, fix: CauseWords['fix']): string | undefined {
  if (name.includes('/')) return name;
  const [fact] = factsNeeded(fix[name]!);
  if (!fact || `${name}_unknown` in fix || name.endsWith('_unknown')) return undefined;
  return `${fact.replace('.', '/')}_known`;
}

/** Whether one of the forms of a rule always holds: known or unknown, yes or no or unknown, one or what yields to it. */
const isExhaustive = (forms: readonly string[]) =>
  ['known unknown', 'true false unknown'].some((all) =>
    all.split(' ').every((form) => forms.includes(form)),
  ) || forms.some((form) => forms.includes(`not-${form}`));

/** The forms of rules of which one has to hold for a cause to be shown; nothing if it always is. */
export function conditionOf({ fix }: CauseWords): string | undefined {
  const conditions = Object.keys(fix).map((name) => conditionIn(name, fix));
  const forms = conditions.filter((condition) => condition !== undefined);
  if (forms.length < conditions.length) return undefined;
  const rules = new Set(forms.map((form) => form.slice(0, form.lastIndexOf('_'))));
  const always = [...rules].some((rule) =>
    isExhaustive(
      forms
        .filter((form) => form.startsWith(`${rule}_`))
        .map((form) => form.slice(rule.length + 1)),
    ),
  );
  return always ? undefined : [...new Set(forms)].join(' or ');
}

/** The causes as the map of the flow has them. */
function mapCauses(screen: string, shown?: ReadonlySet<string>): MapCause[] {
  return causesOn(screen)
    .filter(({ id }) => !shown || shown.has(id))
    .map((cause) => {
      const when = conditionOf(cause);
      return when ? { id: cause.id, when } : { id: cause.id };
    });
}

/** The map with the causes of its screens: under an organisation's rules, or (without one) all that there are. */
export function withCauses(map: FlowMap, organisation?: Organisation): FlowMap {
  const screens = map.screens.map(({ answers, ...screen }) => {
    const shown = organisation && new Set(causesShown(screen.id, organisation));
    const causes = mapCauses(screen.id, shown);
    return { ...screen, ...(causes.length > 0 && { causes }), answers };
  });
  return { ...map, screens };
}

/** Only whether a sentence holds is asked here, not what it says. */
const names = { language: 'en', t: (key: string) => key };

/** The ids of the causes of which something holds under an organisation's rules. */
export function causesShown(screen: string, organisation: Organisation): string[] {
  const facts = factsOf(organisation, names);
  return causesOn(screen)
    .filter(({ fix }) => partOf(fix, facts, organisation, (name) => name).length > 0)
    .map(({ id }) => id);
}
