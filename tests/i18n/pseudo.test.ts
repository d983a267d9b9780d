import { expect, test } from 'vitest';
import { pseudoText, pseudoWords } from '../../src/i18n/pseudo.ts';

test('every letter gets a mark and the words grow by a third', () => {
  const text = 'Type the code that came by text';
  expect(pseudoText(text)).not.toMatch(/[a-z]/);
  expect(pseudoText(text).length).toBeGreaterThan(text.length * 1.3);
});

test('facts stay where they are', () => {
  expect(pseudoText('Call {{support.phone}} now')).toContain('{{support.phone}}');
});

test('keys stay as they are, however deep', () => {
  expect(pseudoWords({ wait: { steps: { first: 'Wait' } } })).toEqual({
    wait: { steps: { first: '[Ŵåîţ ~~]' } },
  });
});

test('a language with six plural forms has a text for each', () => {
  const words = pseudoWords({ day_one: 'a day', day_other: 'days' });
  const forms = new Intl.PluralRules('ar-XB').resolvedOptions().pluralCategories;
  expect(Object.keys(words)).toEqual(expect.arrayContaining(forms.map((form) => `day_${form}`)));
});
