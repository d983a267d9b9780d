import { brotli } from './compress.ts';

/** What a patient's phone may have to fetch before the first screen works, in bytes as Brotli makes them. */
const limits = { all: 77_700, page: 14_000 };

/** What a translation may add for those who read another language: its name, and where its words are. */
const perTranslation = 60;

/** What nobody needs on the first screen, and so must not come with it. */
const later: Record<string, RegExp> = {
  'the schema of organisation files':
    /src\/organisation\/(schema|parse|read|upgrade)\.ts|node_modules\/valibot\//,
  'the checklist': /src\/checklist\//,
  'the look-up, but for its field':
    /src\/lookup\/(?!(LookUp|SearchField)\.svelte)|node_modules\/(minisearch|stemmer)\//,
  'opening hours': /src\/organisation\/opening\/|node_modules\/temporal/,
  'what asks for a status, and shows it': /src\/status\//,
  'words of later screens': /virtual:words\/[^/]+\//,
};

/** A file of JavaScript as the bundler made it. */
export interface Chunk {
  fileName: string;
  code: string;
  isEntry: boolean;
  imports: string[];
  moduleIds: string[];
}

export interface Row {
  part: string;
  bytes: number;
}

/** The entry and all that it imports before it runs. */
export function eagerChunks<File extends Pick<Chunk, 'fileName' | 'isEntry' | 'imports'>>(
  chunks: readonly File[],
): File[] {
  const eager = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of eager) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) eager.add(chunk);
  }
  return [...eager];
}

/** What came too early, in sentences. */
export function tooEarly(eager: readonly Chunk[]): string[] {
  const modules = eager.flatMap(({ moduleIds }) => moduleIds);
  return Object.entries(later).flatMap(([what, pattern]) => {
    const culprit = modules.find((module) => pattern.test(module));
    return culprit ? [`The first download holds ${what}: ${culprit}`] : [];
  });
}

/** What is too big in a build with so many languages beside English, in sentences. */
export function tooBig({ all, page }: typeof limits, translations: number): string[] {
  const most = limits.all + translations * perTranslation;
  return [
    ...(all > most ? [`The first download has ${all} bytes; the limit is ${most}`] : []),
    ...(page > limits.page ? [`The page has ${page} bytes; the limit is ${limits.page}`] : []),
  ];
}

function compressed(part: string, text: string): Row {
  return { part, bytes: brotli(text).length };
}

/**
 * Prints what the first screen costs, part by part; false if it is too much. The limit is for the neutral default:
 * the rules of an organisation are in its page, and nobody is kept from saying them.
 */
export function checkBudget(
  html: string,
  chunks: readonly Chunk[],
  { isNeutral, translations }: { isNeutral: boolean; translations: number },
): boolean {
  const eager = eagerChunks(chunks);
  const page = compressed('index.html, with its styles and words', html);
  const rows = [page, ...eager.map(({ fileName, code }) => compressed(fileName, code))];
  const all = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { part, bytes } of [...rows, { part: 'first download', bytes: all }]) {
    console.log(`  ${part.padEnd(40)}${String(bytes).padStart(7)} bytes`);
  }
  const problems = [
    ...tooEarly(eager),
    ...(isNeutral ? tooBig({ all, page: page.bytes }, translations) : []),
  ];
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}
