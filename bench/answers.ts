import { served } from '../tests/cases/served.ts';
import type { Report } from './report.ts';
import { median } from './statistics.ts';

/** How many answers the published cases take to their help. */
export function answers(report: Report): void {
  const counts = served.map((row) => row.answers.split(' ').length).sort((a, b) => a - b);
  report.section(`Answers to the help of ${counts.length} published cases, by the flow`);
  report.row('median', String(median(counts)));
  report.row('worst', String(counts.at(-1)!));
  for (const count of new Set(counts)) {
    const cases = counts.filter((other) => other === count).length;
    report.row(`cases of ${count} ${count === 1 ? 'answer' : 'answers'}`, String(cases));
  }
}
