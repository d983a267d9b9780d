/** Whether a text may become JSON when something is added to it. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    return /end of JSON input|Unterminated string/.test(message) || Number(position) >= text.length;
  }
}

/**
 * Line and column of the first character at which a text stops being JSON. The parser itself names a place
 * for some faults only, but it tells a text that ends too early from one that is wrong.
 */
export function whereJsonBreaks(text: string): { line: number; column: number } {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (mayGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = text.slice(0, good).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
