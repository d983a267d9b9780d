/** The longest list of words that count as one syllable: people learn them from the portal itself. */
export const known: readonly string[] = [
  'username',
  'security',
  'account',
  'organisation',
  'activation',
  'emergency',
];

/** Vowel groups, less a silent e: near enough to a dictionary for plain English. */
function syllablesOf(word: string): number {
  if (known.includes(word)) return 1;
  const bare = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length);
}

const wordsOf = (text: string) =>
  text
    .replace(/\{\{[^}]*\}\}/g, 'this')
    .toLowerCase()
    .match(/[a-z’']+/g) ?? [];

/** Flesch-Kincaid grade of English texts, each line counted as one sentence. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / texts.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** A text of several sentences, one a line. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+/).filter((sentence) => /\w/.test(sentence));
