import { whereJsonBreaks } from './json-error.ts';
import { stripByteOrderMark, type Problem } from './parse.ts';
import { readOrganisation, type Read } from './read.ts';

/** So many characters hold every rule many times over. More is not looked at: a phone would be long about it. */
const most = 1_000_000;

/** What stands in a file's text, whatever it is, or why it is not looked at. */
export function dataOf(text: string): { data: unknown } | { problem: Problem } {
  if (text.length > most) {
    const sentence = `It has more than ${most} characters, which is not looked at. Make it shorter.`;
    return { problem: { place: '', sentence } };
  }
  const json = stripByteOrderMark(text);
  try {
    return { data: JSON.parse(json) as unknown };
  } catch {
    const { line, column } = whereJsonBreaks(json);
    const sentence =
      'This is not JSON. Look for a missing or extra comma, quotation mark or bracket here or just before.';
    return { problem: { place: `line ${line}, column ${column}`, sentence } };
  }
}

/** Reads the text of an organisation's file. */
export function readText(text: string): Read {
  const found = dataOf(text);
  return 'data' in found
    ? readOrganisation(found.data)
    : { problems: [found.problem], changes: [] };
}

export { olderFormat } from './read.ts';

/** What is wrong in a file, a line each. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems.map(({ place, sentence }) => `${place || 'The whole file'}: ${sentence}`);
