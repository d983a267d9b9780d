import staffSchema from '../../desk-orgs/schema/staff.schema.json' with { type: 'json' };
import schema from '../../public/schema/organisation.schema.json' with { type: 'json' };
import { wordless } from '../../src/i18n/facts.ts';

interface JsonSchema {
  type?: string;
  const?: string | number;
  enum?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
}

const formsOf = (rule: JsonSchema): JsonSchema[] => rule.anyOf?.flatMap(formsOf) ?? [rule];

type Rules = Readonly<Record<string, JsonSchema[]>>;

const entriesIn = ({ properties }: JsonSchema, group = ''): [string, JsonSchema[]][] =>
  Object.entries(properties!).flatMap(([name, rule]) =>
    rule.properties
      ? entriesIn(rule, `${group}${name}.`)
      : [[group + name, formsOf(rule)] as [string, JsonSchema[]]],
  );

/** The forms of every rule in a schema, by its place. */
const rulesIn = (schema: object): Rules => Object.fromEntries(entriesIn(schema as JsonSchema));

function valuesIn({ type, const: only, enum: some, items }: JsonSchema): string[] {
  if (type === 'boolean') return ['true', 'false'];
  return [...(only === undefined ? [] : [String(only)]), ...(some ?? []), ...(items?.enum ?? [])];
}

const formsIn =
  (rules: Rules) =>
  (rule: string): readonly string[] => {
    const forms = rules[rule];
    return forms ? ['known', 'unknown', ...forms.flatMap(valuesIn)] : [];
  };

const hasWords = ({ type, const: only }: JsonSchema) => type !== 'boolean' && only === undefined;

const sayableIn = (rules: Rules): ReadonlySet<string> =>
  new Set(
    Object.entries(rules).flatMap(([rule, forms]) => {
      if (wordless.includes(rule)) return [];
      const parts = forms.flatMap(({ properties }) => Object.keys(properties ?? {}));
      if (parts.length > 0) return parts.map((part) => `${rule}.${part}`);
      return forms.some(hasWords) ? [rule] : [];
    }),
  );

const rules = rulesIn(schema);

/** What a sentence about a rule may end in: a value of the rule, or whether it is known. */
export const formsFor = formsIn(rules);

/** Every fact that may stand in a sentence: `lockout.attempts`, `activation.teenAccount.from`. */
export const sayable = sayableIn(rules);

const deskRules = { ...rules, ...rulesIn(staffSchema) };

/** The same for sentences that only staff read. */
export const formsForStaff = formsIn(deskRules);
export const sayableToStaff = sayableIn(deskRules);
