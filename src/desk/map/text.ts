/** What the words of a picture take up. Whoever lays it out and whoever draws it ask here. */
export const sizes = { title: 13, end: 11 };

/** In a box, between its edge and its words. */
export const padding = 10;

const leading = 1.3;

/** Parts of the size of the letters, for the widest of the fonts that people have. */
const widths: readonly [RegExp, number][] = [
  [/[\s.,:;'’‘|!()[\]\-iIjlftr]/, 0.4],
  [/[mwMW%@—…]/, 1],
  [/[\p{Lu}\p{N}]/u, 0.74],
  [/[\u1100-\u11ff\u2e80-\uffef]/, 1],
];

const widthOfLetter = (letter: string) => widths.find(([some]) => some.test(letter))?.[1] ?? 0.62;

/** How wide a text is at most: there is no font to ask while the picture is laid out. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + widthOfLetter(letter), 0) * size;

/** A text as lines of at most some width; a longer word has a line to itself. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How high lines are together. */
export const heightOf = (lines: readonly string[], size: number): number =>
  Math.ceil(lines.length * size * leading);

/** A line of a text, and the middle of its foot. */
export interface Line {
  text: string;
  x: number;
  y: number;
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A text in the middle of a place. The place was made for English: in a language that needs more room, the
 * letters are smaller, so that nothing is cut off; whoever cannot read them zooms in.
 */
export function fitted(text: string, place: Place, usual: number): { size: number; lines: Line[] } {
  for (let size = usual; ; size -= 1) {
    const lines = linesOf(text, place.width, size);
    const height = heightOf(lines, size);
    const fits =
      height <= place.height && lines.every((line) => widthOf(line, size) <= place.width);
    if (!fits && size > 4) continue;
    const top = place.y + (place.height - height) / 2;
    const middle = place.x + place.width / 2;
    const lineAt = (line: string, at: number) => ({
      text: line,
      x: middle,
      y: Math.round((top + size * (leading * at + 1)) * 10) / 10,
    });
    return { size, lines: lines.map(lineAt) };
  }
}
