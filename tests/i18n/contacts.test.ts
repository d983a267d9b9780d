import { expect, test } from 'vitest';
import schema from '../../public/schema/organisation.schema.json' with { type: 'json' };
import { wordless } from '../../src/i18n/facts.ts';
import { contactKind } from '../../src/i18n/contacts.ts';

interface Form {
  format?: string;
  pattern?: string;
  anyOf?: Form[];
  properties?: Record<string, Form>;
}

/** What a rule is written as: a whole web address, a phone number, or something else. */
function kindOf({ format, pattern, anyOf = [] }: Form): 'phone' | 'page' | undefined {
  if (format === 'uri') return 'page';
  if (pattern?.includes('() .-]{3,24}')) return 'phone';
  return anyOf.map(kindOf).find((kind) => kind !== undefined);
}

/** Those that a sentence can say. */
const rules = Object.entries((schema as Form).properties!)
  .flatMap(([group, { properties }]) =>
    Object.entries(properties ?? {}).map(([name, rule]) => [`${group}.${name}`, rule] as const),
  )
  .filter(([rule]) => !wordless.includes(rule));

test('a finger can follow every number and address that an organisation can name, and nothing else', () => {
  const byRule = rules.map(([rule, form]) => [rule, kindOf(form)]);
  const followed = rules.map(([rule]) => [rule, contactKind(rule)]);
  expect(followed).toEqual(byRule);
  expect(followed.filter(([, kind]) => kind === 'phone').length).toBeGreaterThan(5);
});

test('a help page in whichever language can be opened', () => {
  expect(contactKind('helpLinks.es')).toBe('page');
});
