import { describe, expect, test } from 'vitest';
import { gradeOf, known } from '../../build/readability.ts';

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

test('the list of words that count as one syllable stays short', () => {
  expect(known.length).toBeLessThanOrEqual(longestList);
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
