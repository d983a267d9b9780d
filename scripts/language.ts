import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { checkTranslation, sentenceOf } from '../build/check-translations.ts';
import { notesFile, readEnglish, readTranslation, translatedLanguages } from '../build/locales.ts';
import { englishHashes } from '../build/translation.ts';

const usage = [
  'npm run language es                           says what src/locales/es lacks',
  'npm run language es -- --translated           notes that what is new was made from today’s English',
  'npm run language es -- --translated lockout:  the same for these texts, also where the English changed',
].join('\n');

/**
 * Notes the English that texts were translated from: those whose names begin so, or, if none are named,
 * those of which nothing is noted yet. A stale text is only renewed by its name.
 */
async function noteTranslated(language: string, beginnings: readonly string[]): Promise<number> {
  const { notYet, madeFrom } = await readTranslation(language);
  const problems = await checkTranslation(language);
  const hashes = englishHashes(await readEnglish());
  const renewed = problems
    .filter(({ kind }) => kind === 'stale')
    .map(({ text }) => text)
    .filter((text) =>
      beginnings.length > 0 ? beginnings.some((begin) => text.startsWith(begin)) : !madeFrom[text],
    );
  const all = {
    ...madeFrom,
    ...Object.fromEntries(renewed.map((text) => [text, hashes.get(text)])),
  };
  // A note on a text that went is dropped; the others stand in the order of the English.
  const kept = [...hashes.keys()].filter((text) => text in all).map((text) => [text, all[text]]);
  const notes = JSON.stringify({ notYet, madeFrom: Object.fromEntries(kept) as object });
  await writeFile(notesFile(language), await format(notes, { parser: 'json' }));
  return renewed.length;
}

const { values, positionals } = parseArgs({
  options: { translated: { type: 'boolean' } },
  allowPositionals: true,
});
const [language, ...beginnings] = positionals;

/** Says what a language lacks; true if that is nothing. */
async function report(name: string): Promise<boolean> {
  if (!(await translatedLanguages()).includes(name)) {
    throw new Error(`There is no folder src/locales/${name}.`);
  }
  if (values.translated) console.log(`Texts noted: ${await noteTranslated(name, beginnings)}.`);
  const problems = await checkTranslation(name);
  for (const problem of problems) console.log(sentenceOf(name, problem));
  console.log(problems.length === 0 ? 'Whole.' : `${problems.length} to do.`);
  return problems.length === 0;
}

try {
  if (!language) throw new Error(usage);
  process.exitCode = (await report(language)) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
