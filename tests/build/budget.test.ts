import { expect, test } from 'vitest';
import { eagerChunks, tooBig, tooEarly, type Chunk } from '../../build/budget.ts';

const chunk = (fileName: string, imports: string[] = [], moduleIds: string[] = []): Chunk => ({
  fileName,
  imports,
  moduleIds,
  code: '',
  isEntry: fileName === 'main.js',
});

test('what the entry imports counts, however far down; what it loads later does not', () => {
  const chunks = [
    chunk('c.js'),
    chunk('later.js'),
    chunk('b.js', ['c.js']),
    chunk('main.js', ['b.js']),
  ];
  expect(eagerChunks(chunks).map(({ fileName }) => fileName)).toEqual(['main.js', 'b.js', 'c.js']);
});

test.each([
  'src/organisation/schema.ts',
  'src/organisation/opening/when.ts',
  'src/checklist/Checklist.svelte',
  'node_modules/temporal-polyfill/index.js',
  '\0virtual:words/en/rest',
])('%s must not come with the first screen', (module) => {
  expect(tooEarly([chunk('main.js', [], [module])])).toHaveLength(1);
});

test('the list of languages may come with the first screen', () => {
  expect(tooEarly([chunk('main.js', [], ['\0virtual:words', 'src/flow/machine.ts'])])).toEqual([]);
});

test('too much is said in bytes', () => {
  expect(tooBig({ all: 77_700, page: 14_000 }, 0)).toEqual([]);
  expect(tooBig({ all: 77_701, page: 14_001 }, 0)).toHaveLength(2);
});

test('whoever adds fifteen languages can build: each has its name on the first screen', () => {
  expect(tooBig({ all: 77_823, page: 10_607 }, 15)).toEqual([]);
  expect(tooBig({ all: 78_601, page: 10_607 }, 15)).toHaveLength(1);
});
