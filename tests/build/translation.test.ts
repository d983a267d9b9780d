import { describe, expect, test } from 'vitest';
import {
  englishHashes,
  fillFromEnglish,
  problemsOf,
  type Translation,
  type WordsByNamespace,
} from '../../build/translation.ts';

const english: WordsByNamespace = {
  common: { back: 'Back', left_one: '{{count}} minute', left_other: '{{count}} minutes' },
  lockout: {
    says: { title: 'Locked?', lead: { a: 'First', b: 'Then wait {{lockout.lasts}}' } },
    wait: { title: 'Wait' },
  },
};
const initial = { lockout: 'says' };
const madeFrom = Object.fromEntries(englishHashes(english));

const polish: WordsByNamespace = {
  common: {
    back: 'Wstecz',
    left_one: 'minuta',
    left_few: 'x',
    left_many: 'x',
    left_other: '{{count}} x',
  },
  lockout: {
    says: { lead: { b: 'Poczekaj {{lockout.lasts}}', a: 'Najpierw' }, title: 'Zablokowane?' },
    wait: { title: 'Czekaj' },
  },
};
const whole: Translation = { language: 'pl', words: polish, notYet: [], madeFrom };

/** The same words with one text changed; nothing in its place takes it away. */
function planted(place: string, text?: string): Translation {
  const words = structuredClone(polish);
  const names = place.split(/[:.]/);
  const last = names.pop()!;
  const tree = names.reduce<Record<string, unknown>>(
    (found, name) => (found[name] ??= {}) as Record<string, unknown>,
    words,
  );
  if (text === undefined) delete tree[last];
  else tree[last] = text;
  return { ...whole, words };
}

const foundIn = (translation: Translation) =>
  problemsOf(translation, english, initial).map(({ kind, text }) => `${kind} ${text}`);

test('a language that has every text, form and fact is whole', () => {
  expect(foundIn(whole)).toEqual([]);
});

describe('what a translator forgot is found', () => {
  test.each([
    ['a text', 'lockout:says.lead.a', undefined, 'hole lockout:says.lead.a'],
    ['an empty text', 'lockout:wait.title', ' ', 'hole lockout:wait.title'],
    ['a form of a plural', 'common:left_few', undefined, 'hole common:left_few'],
    ['a fact', 'lockout:says.lead.b', 'Poczekaj', 'fact lockout:says.lead.b'],
    ['the number of a plural', 'common:left_other', 'minut', 'fact common:left_other'],
  ])('%s', (_, place, text, found) => {
    expect(foundIn(planted(place, text))).toEqual([found]);
  });

  test('a whole file', () => {
    const { common } = polish;
    const found = foundIn({ ...whole, words: { common: common! } });
    expect(found).toEqual([
      'hole lockout:says.title',
      'hole lockout:says.lead.a',
      'hole lockout:says.lead.b',
      'hole lockout:wait.title',
    ]);
  });
});

describe('what a translator has too much is found', () => {
  test.each([
    ['a text that is misspelt', 'lockout:wait.tilte', 'x', 'stray lockout:wait.tilte'],
    ['a file that English has not', 'lokcout:wait', 'x', 'stray lokcout:wait'],
    ['a form that the language has not', 'common:left_two', 'x', 'stray common:left_two'],
    ['a fact of another sentence', 'common:back', '{{portal.name}}', 'fact common:back'],
    ['a fact written in another form', 'common:back', '{{ portal.name }}', 'fact common:back'],
    ['an order to the translator', 'common:back', '$t(common:left)', 'fact common:back'],
  ])('%s', (_, place, text, found) => {
    expect(foundIn(planted(place, text))).toEqual([found]);
  });
});

describe('a text is stale', () => {
  test('when the English changed after it was translated', () => {
    const changed = structuredClone(english);
    changed['lockout']!['wait'] = { title: 'Wait a little' };
    expect(problemsOf(whole, changed, initial)).toEqual([
      {
        kind: 'stale',
        text: 'lockout:wait.title',
        sentence: 'was translated from an older English text',
      },
    ]);
  });

  test('when one form of an English plural changed', () => {
    const changed = structuredClone(english);
    changed['common']!['left_one'] = 'One minute';
    const found = problemsOf(whole, changed, initial).map(({ kind, text }) => `${kind} ${text}`);
    expect(found).toEqual(['stale common:left']);
  });

  test('when nobody noted what it was made from', () => {
    const notes = Object.entries(madeFrom).filter(([text]) => text !== 'common:back');
    const found = foundIn({ ...whole, madeFrom: Object.fromEntries(notes) });
    expect(found).toEqual(['stale common:back']);
  });
});

describe('a path that is named as not yet translated', () => {
  const notYet = ['lockout'];

  test('owes the words of its first screen, and no others', () => {
    const { says } = polish['lockout']!;
    const words = { ...polish, lockout: { says: says! } };
    expect(foundIn({ ...whole, notYet, words })).toEqual([]);
    expect(foundIn({ ...whole, notYet, words: { common: polish['common']! } })).toEqual([
      'hole lockout:says.title',
      'hole lockout:says.lead.a',
      'hole lockout:says.lead.b',
    ]);
  });

  test('may have some already, which are held like all others', () => {
    expect(foundIn({ ...planted('lockout:wait.tilte', 'x'), notYet })).toEqual([
      'stray lockout:wait.tilte',
    ]);
  });

  test('is a path that there is', () => {
    expect(foundIn({ ...whole, notYet: ['common'] })).toEqual(['notes common']);
  });
});

describe('what is lacking is said in English', () => {
  test('in its place among the other sentences, and is named', () => {
    const { words, untranslated } = fillFromEnglish(planted('lockout:says.lead.a'), english);
    expect(JSON.stringify(words['lockout']!['says'])).toBe(
      JSON.stringify({
        title: 'Zablokowane?',
        lead: { a: 'First', b: 'Poczekaj {{lockout.lasts}}' },
      }),
    );
    expect(untranslated).toEqual(['lockout:says.lead.a']);
  });

  test('with every form that the language asks for', () => {
    const { words, untranslated } = fillFromEnglish({ language: 'pl', words: {} }, english);
    expect(words['common']).toEqual({
      back: 'Back',
      left_one: '{{count}} minute',
      left_few: '{{count}} minutes',
      left_many: '{{count}} minutes',
      left_other: '{{count}} minutes',
    });
    expect(untranslated).toHaveLength(9);
  });

  test('and nothing else is: a whole language stays as it is', () => {
    expect(fillFromEnglish(whole, english)).toEqual({ words: polish, untranslated: [] });
  });
});
