import { stemmer } from 'stemmer';

/** Words that say nothing of a trouble, by language. They part no pair: `lost my phone` has `lost phone`. */
const small: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    (
      'a an and am are at be but can could did do does for had has have he her his i im in is it its ive ' +
      'just me my of on or our she so that the their them then there they this to was we were when will ' +
      'with would you your'
    ).split(' '),
  ),
};

/** More is not read: nobody says their trouble in so many words. */
const longest = 2000;

/** Letters of languages that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where a browser knows no words of such a language (Firefox 115), its letters in pairs. */
function pairsIn(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
}

function wordsIn(run: string, language: string): string[] {
  if (!unspaced.test(run)) return [run];
  if (!('Segmenter' in Intl)) return pairsIn(run);
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(run);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** `Passwords` and `password` are one word; so are `can't` and `cant`, and letters of full and half width. */
function stemsIn(text: string, language: string): string[] {
  const plain = text.slice(0, longest).normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  const [base] = language.split('-') as [string];
  const words = (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((run) => wordsIn(run, base));
  const telling = words.filter((word) => !small[base]?.has(word));
  return base === 'en' ? telling.map(stemmer) : telling;
}

/** What a text is looked up by: its words and the pairs of neighbours among them, each once. */
export function termsIn(text: string, language: string): string[] {
  const stems = stemsIn(text, language);
  const pairs = stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
  return [...new Set([...stems, ...pairs])];
}
