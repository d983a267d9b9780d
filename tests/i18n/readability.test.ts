import { describe, expect, test } from 'vitest';
import exempt from './exempt-words.json' with { type: 'json' };

/** Reading age 11 to 12. */
const highestGrade = 6;
const longestList = 25;

type Tree = string | { [name: string]: Tree };

const files = import.meta.glob<Record<string, Tree>>('../../src/locales/en/*.json', {
  eager: true,
  import: 'default',
});

const screens = Object.entries(files).flatMap(([file, words]) => {
  const path = /([^/]+)\.json$/.exec(file)![1]!;
  return Object.entries(words).map(([name, tree]) => [`${path}.${name}`, textsOf(tree)] as const);
});

function textsOf(tree: Tree): string[] {
  return typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(textsOf);
}

/** Vowel groups, less a silent e: near enough to a dictionary for plain English. */
function syllablesOf(word: string): number {
  if (exempt.includes(word)) return 1;
  const bare = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length);
}

const wordsOf = (text: string) =>
  text
    .replace(/\{\{[^}]*\}\}/g, 'this')
    .toLowerCase()
    .match(/[a-z’']+/g) ?? [];

/** Flesch-Kincaid grade of texts, each line counted as one sentence. */
function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / texts.length) + 11.8 * (syllables / words.length) - 15.59;
}

test('the list of words that count as one syllable stays short', () => {
  expect(exempt.length).toBeLessThanOrEqual(longestList);
});

describe('a twelve-year-old can read', () => {
  test.each(screens)('%s', (_, texts) => {
    const worst = [...texts].sort((a, b) => gradeOf([b]) - gradeOf([a]))[0];
    expect(gradeOf(texts), `The hardest line: ${worst}`).toBeLessThanOrEqual(highestGrade);
  });
});

test('a text that is hard to read is noticed', () => {
  const hard = 'Authentication credentials necessitate immediate administrative verification.';
  expect(gradeOf([hard])).toBeGreaterThan(highestGrade);
});
