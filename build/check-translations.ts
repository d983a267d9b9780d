import { readEnglish, readTranslation, translatedLanguages } from './locales.ts';
import { problemsOf, type Problem } from './translation.ts';
import { entrances } from './words.ts';

/** What a draft may lack. Anything else is a mistake. */
const draftMay: readonly Problem['kind'][] = ['hole', 'stale'];

export function sentenceOf(language: string, { text, sentence }: Problem): string {
  return `  ${language}  ${text} ${sentence}.`;
}

/** All that one language lacks or has too much; throws a sentence if a file cannot be read. */
export async function checkTranslation(language: string): Promise<Problem[]> {
  return problemsOf(await readTranslation(language), await readEnglish(), await entrances());
}

/** Why the languages cannot be built as they are, in sentences; nothing if they can. */
export async function whyNotBuilt(drafts: readonly string[]): Promise<string[]> {
  const languages = await translatedLanguages();
  const unknown = drafts.filter((draft) => !languages.includes(draft));
  const sentences = unknown.map((draft) => `There is no folder src/locales/${draft}.`);
  for (const language of languages) {
    const isDraft = drafts.includes(language);
    const problems = (await checkTranslation(language)).filter(
      ({ kind }) => !(isDraft && draftMay.includes(kind)),
    );
    if (problems.length === 0) continue;
    sentences.push(
      `src/locales/${language} is not whole. To see it all: npm run language ${language}`,
      ...problems.slice(0, 10).map((problem) => sentenceOf(language, problem)),
    );
    if (problems.every(({ kind }) => draftMay.includes(kind))) {
      sentences.push(`To look at it as it is: npm run build -- --draft ${language}`);
    }
  }
  return sentences;
}
