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

if (!language) {
  console.error(usage);
  process.exitCode = 1;
} else if (!(await translatedLanguages()).includes(language)) {
  console.error(`There is no folder src/locales/${language}.`);
  process.exitCode = 1;
} else {
  if (values.translated) console.log(`Noted: ${await noteTranslated(language, beginnings)} texts.`);
  const problems = await checkTranslation(language);
  for (const problem of problems) console.log(sentenceOf(language, problem));
  console.log(problems.length === 0 ? 'Whole.' : `${problems.length} to do.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
