/** A text in the reader's language; where there is none, in English, else in the one that was written first. */
export function saidIn(
  texts: Readonly<Record<string, string>>,
  language: string,
): { text: string; language: string } | undefined {
  const [base] = language.split('-') as [string];
  const name = [language, base, 'en', ...Object.keys(texts)].find((one) =>
    Object.hasOwn(texts, one),
  );
  return name === undefined ? undefined : { text: texts[name]!, language: name };
}
