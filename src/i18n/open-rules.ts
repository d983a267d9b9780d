import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import { valueAt } from '../organisation/value-at.ts';
import { i18n } from './i18n.svelte.ts';
import { rawWords } from './screen-words.ts';
import { forms, rulesIn } from './sentences.ts';

/** Said everywhere, be it without the number. */
const saidAnyway = 'emergency';

/** `activation.teenAccount.from` is a part of the rule `activation.teenAccount`. */
const ruleOf = (fact: string) => fact.split('.').slice(0, 2).join('.');

/** Whether a sentence is not said to others than whoever reads this. */
const isForReader = (name: string) =>
  forms.every((form) => form === i18n.form || !name.endsWith(`_${form}`));

/** The rules on which rests what a screen tells people to do, and that an organisation leaves unknown. */
export function openRules(screen: ScreenId, organisation: Organisation): string[] {
  const { lead = {}, steps = {} } = rawWords(screen) ?? {};
  const all = [...Object.entries(lead), ...Object.entries(steps)];
  const sentences = all.filter(([name]) => isForReader(name));
  const rules = sentences.flatMap(([name, written]) => rulesIn(name, written)).map(ruleOf);
  return [...new Set(rules)].filter(
    (rule) => rule !== saidAnyway && valueAt(organisation, rule) === 'unknown',
  );
}
