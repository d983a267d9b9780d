import { factsOf, type Facts } from '../../i18n/facts.ts';
import { formatList } from '../../i18n/format.ts';
import { sayPhone, type Line } from '../../i18n/say-phone.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Organisation } from '../../organisation/schema.ts';
import { d } from '../desk-words.ts';
import { deskDetails, type StaffRules } from './schema.ts';

/** Rules that choose which sentence is said, and have no words of their own. */
const wordless = ['answersFor', 'mayBeTold', 'extension'];

type DeskDetail = (typeof deskDetails)[number];
const isDesks = (detail: string): detail is DeskDetail =>
  (deskDetails as readonly string[]).includes(detail);

/** Details have words of ours. */
function listOf(details: readonly string[], { language, t }: Translator): string {
  const said = details.map((detail) =>
    isDesks(detail) ? d(`rules.details.${detail}`) : t(`common:details.${detail}`),
  );
  return formatList(said, language, 'conjunction');
}

function factOf(rule: string, value: unknown, translator: Translator): string | Facts | undefined {
  if (value === 'unknown' || wordless.includes(rule)) return undefined;
  if (typeof value === 'number') return new Intl.NumberFormat(translator.language).format(value);
  if (typeof value === 'string') return value;
  if (rule === 'writeUp') return formatList(value as string[], translator.language, 'conjunction');
  if (Array.isArray(value)) return listOf(value, translator);
  return typeof value === 'object' && value ? factsIn(value, translator) : undefined;
}

function factsIn(rules: object, translator: Translator): Facts {
  // A number is said with its extension wherever it stands.
  const phone = 'phone' in rules && { phone: sayPhone(rules as Line, translator.t) };
  const facts = Object.entries({ ...rules, ...phone }).map(([rule, value]) => [
    rule,
    factOf(rule, value, translator),
  ]);
  return Object.fromEntries(facts) as Facts;
}

/** The rules of both files as they stand in sentences for staff, in the language of the translator. */
export function deskFacts(
  organisation: Organisation,
  { verify, caregiver, powers, lines, calls }: StaffRules,
  translator: Translator,
): Facts {
  return {
    ...factsOf(organisation, translator),
    ...factsIn({ verify, caregiver, powers, lines, calls }, translator),
  };
}
