/** The contrast that text needs against its ground (WCAG 2.2, level AA). */
const enough = 4.5;
/** The contrast that people with low vision need (level AAA). */
const comfortable = 7;
/** The lightest ground that the organisation's colour is set on, and the text set on the colour. */
const white = '#ffffff';

/** Red, green and blue, from 0 to 255. */
const channelsOf = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function luminance(hex: string): number {
  const [red, green, blue] = channelsOf(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** What to write instead of a `#rrggbb` colour that nobody could read white text on. */
export function contrastProblem(hex: string): string | undefined {
  const ratio = contrast(hex, white);
  if (ratio >= enough) return undefined;
  // Cut, not rounded: 4.49 is not enough and must not read as 4.5.
  const shown = Math.floor(ratio * 10) / 10;
  return `a darker colour: white text on ${hex} has a contrast of ${shown} to 1, and people need ${enough} to 1`;
}

/** A `#rrggbb` colour, made as much darker as it takes to read white text on it with low vision. */
export function deepened(hex: string): string {
  if (contrast(hex, white) >= comfortable) return hex;
  const darker = channelsOf(hex).map((channel) => Math.floor(channel * 0.98));
  return deepened(`#${darker.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);
}
