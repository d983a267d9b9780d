import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paths } from '../../src/flow/machine.ts';

/** What lies in src/paths and is no path. */
const noPaths = ['routes'];

/** Words that belong to no path. */
const otherWords = ['common', 'checklist', 'guide', 'here'];

const namesIn = (folder: string, ending: string) =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

const written = namesIn('src/paths', '.ts').filter((name) => !noPaths.includes(name));
const words = namesIn('src/locales/en', '.json').filter((name) => !otherWords.includes(name));
const told = namesIn('tests/paths', '.test.ts');
const known = Object.keys(paths);
const every = [...new Set([...written, ...known])];

/** A sentence for each name that the list lacks: what to do about it. */
const lacking = (names: string[], list: string[], toDo: (name: string) => string) =>
  names.filter((name) => !list.includes(name)).map(toDo);

test('nobody wrote a path that no person can come to', () => {
  const toDo = (path: string) =>
    `src/paths/${path}.ts is in no list: name it in src/flow/machine.ts`;
  expect(lacking(written, known, toDo)).toEqual([]);
});

test('whoever looks for a path finds it in the file of its name', () => {
  const toDo = (path: string) =>
    `src/flow/machine.ts knows ${path}: write it in src/paths/${path}.ts`;
  expect(lacking(known, written, toDo)).toEqual([]);
});

test('nobody comes to a path that has no words', () => {
  const toDo = (path: string) => `${path} has no words: write src/locales/en/${path}.json`;
  expect(lacking(every, words, toDo)).toEqual([]);
});

test('nobody wrote words that no person can read', () => {
  const toDo = (path: string) =>
    `src/locales/en/${path}.json belongs to no path: name src/paths/${path}.ts in src/flow/machine.ts`;
  expect(lacking(words, known, toDo)).toEqual([]);
});

test('nobody comes to a path of which no story is told', () => {
  const toDo = (path: string) => `${path} has no stories: write tests/paths/${path}.test.ts`;
  expect(lacking(every, told, toDo)).toEqual([]);
});
