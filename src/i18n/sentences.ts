import type { Form } from '../flow/role.ts';
import type { Organisation } from '../organisation/schema.ts';
import { valueAt } from '../organisation/value-at.ts';
import { contactKind, type ContactKind } from './contacts.ts';
import type { Facts } from './facts.ts';
import { factsNeeded } from './placeholder.ts';
import type { Sentences } from './words-for.ts';

/** One sentence as it is shown. Its name stays the same in every language. */
export interface Sentence {
  name: string;
  text: string;
  contact?: Contact | undefined;
  /** The rules of the organisation that it says, such as `lockout.attempts`. */
  rules: readonly string[];
}

/** The phone number or web address in a text, for a finger to follow. */
export interface Contact {
  text: string;
  kind: ContactKind;
  /** Of a number: what is dialled once it is answered. The text beside it says so too. */
  extension?: string;
}

const other = '_unknown';
export const forms: readonly Form[] = ['caller', 'someone'];

const isKnown = (facts: Facts) => (fact: string) => valueAt(facts, fact) !== undefined;

const extensionBeside = (phone: string) => phone.replace(/phone$/, 'extension');

/** What can be followed in a text that holds facts. */
export function contactIn(
  text: string,
  facts: Facts,
  organisation: Organisation,
): Contact | undefined {
  for (const fact of factsNeeded(text)) {
    const kind = contactKind(fact);
    const value = valueAt(facts, fact);
    if (!kind || typeof value !== 'string') continue;
    const extension = fact.endsWith('.phone') && valueAt(organisation, extensionBeside(fact));
    if (typeof extension !== 'string' || extension === 'unknown') return { text: value, kind };
    return { text: String(valueAt(organisation, fact)), kind, extension };
  }
  return undefined;
}

/** A rule and the form of it that a sentence is about; `yields` where the sentence gives way to that form. */
interface RuleForm {
  rule: string;
  form: string;
  yields: boolean;
}

/**
 * What is in `lockout/resetUnlocks_true`, in what staff read in its place (`…_true_caller`), and in
 * `lockout/resetUnlocks_not-true`, which yields to it.
 */
export function ruleIn(name: string): RuleForm | undefined {
  const { base } = formIn(name) ?? { base: name };
  const [, group, rule, not, form] = /^([\w.]*)\/([a-zA-Z]+)_(not-)?(.+)$/.exec(base) ?? [];
  if (!rule || !form) return undefined;
  return { rule: group ? `${group}.${rule}` : rule, form, yields: not !== undefined };
}

/** What a sentence tells of: the rule in its name, unless it yields to it, and those whose facts stand in it. */
export function rulesIn(name: string, written: string): string[] {
  const said = ruleIn(name);
  return [...(said && !said.yields ? [said.rule] : []), ...factsNeeded(written)];
}

function ruleHas(organisation: Organisation, { rule, form }: RuleForm) {
  const value = valueAt(organisation, rule) ?? 'unknown';
  if (form === 'known') return value !== 'unknown';
  return Array.isArray(value) ? value.includes(form) : String(value) === form;
}

/** `call_caller`: what `call` is to staff with a caller. */
function formIn(name: string): { base: string; form: Form } | undefined {
  const form = forms.find((one) => name.endsWith(`_${one}`));
  return form && { base: name.slice(0, -form.length - 1), form };
}

/** The name under which a sentence is shown: its own, that of its other form, or none. */
function shownAs(
  name: string,
  sentences: Sentences,
  facts: Facts,
  organisation: Organisation,
  form: Form | undefined,
) {
  const isOther = name.endsWith(other) && name.slice(0, -other.length) in sentences;
  const own = formIn(name);
  const isForOthers = own && (own.base in sentences || own.form !== form);
  if (isOther || isForOthers) return undefined;
  const rule = ruleIn(name);
  if (rule ? ruleHas(organisation, rule) === rule.yields : name.endsWith(other)) return undefined;
  const inForm = (base: string) => {
    const formed = `${base}_${form}`;
    return formed in sentences ? formed : base;
  };
  if (factsNeeded(sentences[inForm(name)]!).every(isKnown(facts))) return inForm(name);
  const instead = inForm(name + other);
  return instead in sentences ? instead : undefined;
}

/**
 * The sentences of a part that hold under an organisation's rules, in order.
 * `lockout/resetUnlocks_true` is shown where that rule has that value, and `lockout/resetUnlocks_not-true`
 * where it has another or is unknown: advice that holds in general gives way to the rule. Any other is shown unless a
 * fact in it is unknown: then its `_unknown` form stands in its place, or nothing. `call_caller` stands in
 * the place of `call` for staff with a caller; where there is no `call`, it is said to them alone, and so is
 * `lockout/staffCanUnlock_true_caller` where that rule has that value.
 */
export function partOf(
  sentences: Sentences,
  facts: Facts,
  organisation: Organisation,
  t: (name: string) => string,
  form?: Form,
): Sentence[] {
  return Object.keys(sentences).flatMap((name) => {
    const shown = shownAs(name, sentences, facts, organisation, form);
    if (!shown) return [];
    const written = sentences[shown]!;
    const contact = contactIn(written, facts, organisation);
    return [{ name, text: t(shown), contact, rules: rulesIn(name, written) }];
  });
}
