const isDigit = (char: string | undefined) => char !== undefined && /^\p{Nd}$/u.test(char);

/** What a digit of any script is worth: in Unicode each script has its ten in a row. */
function worth(digit: string): number {
  const code = digit.codePointAt(0)!;
  let before = 0;
  while (before < 9 && isDigit(String.fromCodePoint(code - before - 1))) before += 1;
  return before;
}

/** The digits in a text, whatever stands between them and however they are written. */
export const readDigits = (text: string): string =>
  [...text.normalize('NFKC')]
    .filter(isDigit)
    .map((digit) => worth(digit))
    .join('');
