import { encode } from 'uqr';

/** A square for a camera to scan, of so many modules on each side; `dark` is the path of the dark ones. */
export interface Square {
  side: number;
  dark: string;
}

/** The width of the white edge by which a camera tells the square from what is around it. */
const edge = 4;

/** Draws a text as a QR code. Some of it may be under a finger, or out of focus. */
export function squareOf(text: string): Square {
  const { data } = encode(text, { ecc: 'M', boostEcc: true, border: edge });
  const modules = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return { side: data.length, dark: modules.join('') };
}
