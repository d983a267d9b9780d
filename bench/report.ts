/** What a figure may be: not more than `most`, not less than `least`. */
export type Limit = { most: number } | { least: number };

/** Prints what was measured, and remembers what lies beyond its limit. */
export class Report {
  readonly missed: string[] = [];

  /** What is measured, and how. */
  section(text: string): void {
    console.log(`\n${text}`);
  }

  row(what: string, figure: string): void {
    console.log(`  ${what.padEnd(46)} ${figure}`);
  }

  /** `figure` is how `value` is printed. */
  limited(what: string, figure: string, value: number, limit: Limit): void {
    const [words, kept] =
      'most' in limit
        ? [`at most ${limit.most}`, value <= limit.most]
        : [`at least ${limit.least}`, value >= limit.least];
    this.row(what, `${figure}, limit: ${words}`);
    if (!kept) this.missed.push(`${what}: ${figure}, and should be ${words}`);
  }
}
