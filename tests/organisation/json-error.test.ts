import { expect, test } from 'vitest';
import { whereJsonBreaks } from '../../src/organisation/json-error.ts';

test.each([
  ['a comma too many', '{\n  "a": 1,\n}', 3, 1],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['a word without quotation marks', '{ "a": yes }', 1, 8],
  ['a quotation mark that is missing', '{\n  "a": "b\n}', 2, 10],
  ['a bracket that is missing', '{\n  "a": [1, 2\n}', 3, 1],
  ['an end that is missing', '{\n  "a": 1', 2, 9],
  ['nothing at all', '', 1, 1],
])('who edits a file is led to %s', (_, text, line, column) => {
  expect(whereJsonBreaks(text)).toEqual({ line, column });
});
