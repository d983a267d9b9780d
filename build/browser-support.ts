import type { Chunk } from './budget.ts';

/** Syntax at which Safari 15.4 gives up the whole file: it came with 16.4. */
const unreadable: Record<string, RegExp> = {
  'a class static block': /\bstatic\s*\{/,
  'a lookbehind in a regular expression': /\(\?<[=!]/,
};

/** What the oldest browsers that we promise could not read, in sentences. */
export function beyondSupport(chunks: readonly Pick<Chunk, 'fileName' | 'code'>[]): string[] {
  return chunks.flatMap(({ fileName, code }) =>
    Object.entries(unreadable)
      .filter(([, pattern]) => pattern.test(code))
      .map(([what]) => `Safari 15.4 cannot read ${what} in ${fileName}`),
  );
}
