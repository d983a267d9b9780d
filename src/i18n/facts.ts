import { durationOf } from '../organisation/duration.ts';
import type { Organisation } from '../organisation/schema.ts';
import { lineNames } from '../organisation/desks.ts';
import { formatDate, formatList, formatUnit } from './format.ts';
import { sayPhone, type Line } from './say-phone.ts';
import type { Translator } from './translator.ts';

/** An organisation's rules in the same shape, each as it stands in a sentence; an unknown one is undefined. */
export type Facts = { readonly [rule: string]: string | Facts | undefined };

interface List {
  /** Where `common` has the words for the things in it; else they are the organisation's own words. */
  words?: 'details' | 'channels' | 'ways' | 'formPlaces' | 'sending';
  type: 'conjunction' | 'disjunction';
}

/** How lists are said: all of these, or any of these. */
export const lists: Readonly<Record<string, List>> = {
  languages: { type: 'conjunction' },
  'portal.devices': { type: 'disjunction' },
  'portal.browsers': { type: 'disjunction' },
  'portal.notBrowsers': { type: 'disjunction' },
  'portal.sisters': { type: 'conjunction' },
  'portal.usedBy': { type: 'conjunction' },
  'portal.notMoved': { type: 'conjunction' },
  'app.notListedIn': { type: 'disjunction' },
  'app.withdrawn': { type: 'disjunction' },
  'activation.parts': { type: 'conjunction' },
  'activation.needs': { type: 'conjunction' },
  'activation.matchedBy': { type: 'disjunction' },
  'activation.numbersOn': { type: 'conjunction' },
  'activation.delivery': { words: 'channels', type: 'disjunction' },
  'activation.ways': { words: 'ways', type: 'disjunction' },
  'activation.verifiers': { words: 'details', type: 'conjunction' },
  'recovery.asks': { words: 'details', type: 'conjunction' },
  'recovery.channels': { words: 'channels', type: 'disjunction' },
  'recovery.secondCode': { words: 'channels', type: 'disjunction' },
  'password.also': { type: 'conjunction' },
  'username.withdrawn': { type: 'disjunction' },
  'securityCode.channels': { words: 'channels', type: 'disjunction' },
  'identity.by': { type: 'disjunction' },
  'identity.documents': { type: 'disjunction' },
  'identity.documentsRefused': { type: 'disjunction' },
  'identity.otherWays': { words: 'ways', type: 'disjunction' },
  'proxy.formAt': { words: 'formPlaces', type: 'disjunction' },
  'proxy.formSentBy': { words: 'sending', type: 'disjunction' },
  'proxy.adultFormAt': { words: 'formPlaces', type: 'disjunction' },
  'proxy.adultFormSentBy': { words: 'sending', type: 'disjunction' },
  'proxy.papers': { type: 'conjunction' },
  'proxy.lacks': { type: 'conjunction' },
  'proxy.ways': { words: 'ways', type: 'disjunction' },
  'sso.names': { type: 'disjunction' },
  'sso.withdrawn': { type: 'disjunction' },
  'sso.withRecord': { type: 'disjunction' },
  'sso.withoutRecord': { type: 'disjunction' },
};

/** Rules that choose which sentence is said, and have no words of their own. */
export const wordless: readonly string[] = [
  'notes',
  'messages',
  'notices.status',
  'notices.windows',
  'portal.places',
  'lockout.appliesTo',
  'lockout.afterEmail',
  'activation.format',
  'recovery.order',
  'recovery.withoutEmail',
  'recovery.newAccount',
  'username.is',
  'securityCode.optOut',
  'securityCode.trustScope',
  'securityCode.changeNeeds',
  'proxy.teen',
  'proxy.renewedBy',
  'proxy.acceptStep',
  'proxy.codeGoesTo',
  'proxy.stepParent',
  'inactivity.comesBackBy',
  'inactivity.reopenedBy',
  ...lineNames.flatMap((line) => [`${line}.hours`, `${line}.extension`]),
];

/** Values that stand for the lack of a number or a length of time. */
const nothingToSay: readonly unknown[] = ['unknown', 'none', 'never', 'by itself', 'needed'];

function textOf(text: string, { language, t }: Translator): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, language);
  const { unit, count } = durationOf(text) ?? {};
  if (!unit) return text;
  if (unit === 'working day') return t('common:durations.workingDay', { count });
  return formatUnit(count!, unit, language);
}

function listOf(items: readonly string[], rule: string, { language, t }: Translator): string {
  const { words, type } = lists[rule]!;
  const said = items.map((item) => (words ? t(`common:${words}.${item}`) : item));
  return formatList(said, language, type);
}

function factOf(value: unknown, rule: string, translator: Translator): string | Facts | undefined {
  if (wordless.includes(rule) || nothingToSay.includes(value)) return undefined;
  if (typeof value === 'string') return textOf(value, translator);
  if (typeof value === 'number') return new Intl.NumberFormat(translator.language).format(value);
  if (Array.isArray(value)) return listOf(value, rule, translator);
  return typeof value === 'object' && value ? factsIn(value, `${rule}.`, translator) : undefined;
}

function factsIn(rules: object, group: string, translator: Translator): Facts {
  const facts = Object.entries(rules).map(([name, value]) => [
    name,
    // A number is said with its extension wherever it stands.
    factOf(
      name === 'phone' ? sayPhone(rules as Line, translator.t) : value,
      group + name,
      translator,
    ),
  ]);
  return Object.fromEntries(facts) as Facts;
}

/** The rules as they stand in sentences, in a language. Yes or no is not a fact: it chooses a sentence. */
export function factsOf(organisation: Organisation, translator: Translator): Facts {
  const emergency =
    nothingToSay.includes(organisation.emergency) && translator.t('common:emergencyNumber');
  return { ...factsIn(organisation, '', translator), ...(emergency && { emergency }) };
}
