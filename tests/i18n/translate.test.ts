import i18next from 'i18next';
import { expect, test } from 'vitest';
import { translate, type Namespaces } from '../../src/i18n/translate.ts';

const files = import.meta.glob<Namespaces[string]>('../../src/locales/en/*.json', {
  eager: true,
  import: 'default',
});
const english: Namespaces = Object.fromEntries(
  Object.entries(files).map(([file, words]) => [/([^/]+)\.json$/.exec(file)![1]!, words]),
);

function keysOf(tree: unknown, before = ''): string[] {
  if (typeof tree === 'string') return [before];
  return Object.entries(tree as object).flatMap(([name, value]) =>
    keysOf(value, before && !before.endsWith(':') ? `${before}.${name}` : `${before}${name}`),
  );
}

const keys = Object.entries(english).flatMap(([namespace, words]) =>
  keysOf(words, `${namespace}:`),
);

/** A value for every placeholder of a text: its own name. */
function valuesOf(text: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [, fact] of text.matchAll(/\{\{([\w.]+)\}\}/g)) {
    const [group, name] = fact!.split('.') as [string, string?];
    if (name) values[group] = { ...(values[group] as object), [name]: `<${name}>` };
    else values[group] = `<${group}>`;
  }
  return values;
}

await i18next.init({
  lng: 'en',
  fallbackLng: false,
  resources: { en: english },
  interpolation: { escapeValue: false },
});

test.each(keys)('%s reads as i18next reads it', (key) => {
  const values = valuesOf(translate('en', english, key));
  expect(translate('en', english, key, values)).toBe(i18next.t(key, values));
  expect(translate('en', english, key)).toBe(i18next.t(key));
});

const plurals = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));

test.each(plurals)('%s agrees with its number', (key) => {
  for (const count of [0, 1, 2, 15]) {
    expect(translate('en', english, key, { count })).toBe(i18next.t(key, { count }));
  }
});

test('plurals follow the language', () => {
  const polish = { common: { left_one: 'minuta', left_few: 'minuty', left_many: 'minut' } };
  const said = [1, 3, 5].map((count) => translate('pl', polish, 'left', { count }));
  expect(said).toEqual(['minuta', 'minuty', 'minut']);
});

test('a number keeps its order among words that run from right to left', () => {
  const words = { common: { call: 'اتصل بالرقم {{phone}} الآن' } };
  const call = translate('ar', words, 'call', { phone: '01632 960 142' });
  expect(call).toBe('اتصل بالرقم \u206801632 960 142\u2069 الآن');
});
