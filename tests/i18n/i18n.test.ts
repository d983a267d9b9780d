import { beforeEach, describe, expect, test } from 'vitest';
import { i18n } from '../../src/i18n/i18n.svelte.ts';

const words = {
  page: { back: 'Back', purpose: 'Help with {{portal}}' },
  call: 'Call {{support.phone}} now',
  both: '{{first}} and {{second}}',
  left_one: '{{count}} minute',
  left_other: '{{count}} minutes',
};
const t = i18n.t as (key: string, values?: Record<string, unknown>) => string;

beforeEach(() => {
  i18n.addResourceBundles('en', { common: words, lockout: { wait: { title: 'Wait' } } });
  i18n.changeLanguage('en');
});

describe('what an organisation calls itself is shown as it is written', () => {
  test.each([
    '{{x}} $t(page.back) <b>',
    '{{support.phone}}',
    '$t(page.back)',
    '{{- x}} {{x, uppercase}}',
    '$& $1 $$',
    '__proto__',
    "A&B “Portal” 's",
  ])('%s', (portal) => {
    expect(t('page.purpose', { portal, support: { phone: 'wrong' }, x: 'wrong' })).toBe(
      `Help with ${portal}`,
    );
  });

  test('also where two facts stand in one sentence', () => {
    const facts = { first: '{{second}} $t(page.back', second: ')' };
    expect(t('both', facts)).toBe('{{second}} $t(page.back and )');
  });

  test('and no fact is an order to the translator, whatever its name', () => {
    const facts = { portal: 'P', lng: 'xx', ns: 'lockout', context: 'x', defaultValue: 'no' };
    expect(t('page.purpose', facts)).toBe('Help with P');
  });

  test('but marks that would turn the words after it are left out', () => {
    expect(t('page.purpose', { portal: 'a\u202Eb\u2069c' })).toBe('Help with abc');
  });
});

test('a fact that is not known leaves its placeholder, so that a test can see it', () => {
  expect(t('call', { support: {} })).toBe('Call {{support.phone}} now');
});

test('what has no words is said by its key', () => {
  expect(t('no.such')).toBe('no.such');
});

test('plurals follow the language', () => {
  i18n.addResourceBundles('pl', { common: { left_one: 'a', left_few: 'b', left_many: 'c' } });
  i18n.changeLanguage('pl');
  expect([1, 3, 5].map((count) => t('left', { count }))).toEqual(['a', 'b', 'c']);
});

test('a number keeps its order among words that run from right to left', () => {
  i18n.addResourceBundles('ar', { common: { call: 'اتصل بالرقم {{support.phone}} الآن' } });
  i18n.changeLanguage('ar');
  expect(i18n.dir()).toBe('rtl');
  expect(t('call', { support: { phone: '01632 960 142' } })).toBe(
    'اتصل بالرقم \u206801632 960 142\u2069 الآن',
  );
});

test('a number keeps it also within a sentence that stands in another', () => {
  i18n.addResourceBundles('ar', { common: { time: 'الساعة {{at}}', open: 'مفتوح حتى {{time}}' } });
  i18n.changeLanguage('ar');
  const time = t('time', { at: '5:00 PM' });
  expect(t('open', { time })).toBe('مفتوح حتى \u2068الساعة \u20685:00 PM\u2069\u2069');
});

test('words that arrive later join those that are there', () => {
  i18n.addResourceBundles('en', { lockout: { says: { title: 'Locked' } } });
  expect([t('lockout:wait.title'), t('lockout:says.title')]).toEqual(['Wait', 'Locked']);
});

test('no language falls back on another: the build has no holes', () => {
  i18n.addResourceBundles('en-XA', { common: { other: 'x' } });
  i18n.changeLanguage('en-XA');
  expect(t('page.back')).toBe('page.back');
  expect(i18n.getResource('lockout', 'wait')).toBeUndefined();
});

test('a key that is misspelt does not compile', () => {
  // @ts-expect-error -- page.back is the key that there is
  expect(i18n.t('page.bakc')).toBe('page.bakc');
});
