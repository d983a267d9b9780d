import { execFileSync } from 'node:child_process';
import { table } from '../build/first-reading/page.ts';
import { peers, type Peer } from './peers.ts';
import type { Run } from './journeys.ts';
import { heldOf, meaning, valueOf, type Round } from './held.ts';
import { median, quartiles } from './statistics.ts';

const commit = () =>
  execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim();

/** What was measured, as a page of the documentation. */
export function speedPage(results: readonly Round[], how: string): string {
  const rows = peers.map((peer) => {
    const all = (of: (run: Run) => number) => results.map((round) => of(round[peer]));
    const steps = results.flatMap((round) => round[peer].steps);
    return [
      meaning[peer],
      quartiles(
        all(({ painted }) => painted),
        0,
      ),
      quartiles(
        all(({ next }) => next),
        0,
      ),
      quartiles(
        all(({ bytes }) => bytes / 1000),
        1,
      ),
      steps.length > 0 ? quartiles(steps, 0) : 'a new page each',
    ];
  });
  const held = heldOf(results).map((one) => [
    one.what,
    one.by === 'median'
      ? quartiles(one.figures, one.decimals)
      : `95 of 100 below ${valueOf(one).toFixed(one.decimals)}`,
    String(one.most),
    valueOf(one) <= one.most ? 'kept' : '**missed**',
  ]);
  return `# How fast it is

Written by \`npm run bench -- speed\` at commit ${commit()}: ${how}.

The same six questions and one end, in the same words, as four builders would make them: the app; bare static pages without
script and style, which are the floor; pages with the style and the script of govuk-frontend; and SurveyJS. A tap is the first
answer and Continue, made as soon as somebody could see them.

![Time to the first paint and to the screen after the first answer](speed.svg)

${table(
  [
    '',
    'first paint, ms',
    'tap to the next screen, cold, ms',
    'kB until then',
    'a further answer, ms',
  ],
  rows,
)}

${table(['Held against', 'median of the ratios of each round', 'at most', ''], held)}
`;
}

const width = 720;
const left = 250;
const line = 44;

/** Bars: how long until the first paint, and on until the screen after the first answer. */
export function speedChart(results: readonly Round[]): string {
  const times = (peer: Peer, of: (run: Run) => number) =>
    median(results.map((round) => of(round[peer])));
  const longest = Math.max(...peers.map((peer) => times(peer, ({ next }) => next)));
  const scale = (ms: number) => (ms / longest) * (width - left - 90);
  const bars = peers.map((peer, at) => {
    const painted = times(peer, (run) => run.painted);
    const next = times(peer, (run) => run.next);
    const y = 12 + at * line;
    return (
      `<text x="${left - 10}" y="${y + 19}" text-anchor="end">${meaning[peer]}</text>` +
      `<rect x="${left}" y="${y}" width="${scale(next).toFixed(1)}" height="28" fill="#9cc5c9"/>` +
      `<rect x="${left}" y="${y}" width="${scale(painted).toFixed(1)}" height="28" fill="#0f5a63"/>` +
      `<text x="${(left + scale(next) + 8).toFixed(1)}" y="${y + 19}">${painted.toFixed(0)} / ${next.toFixed(0)} ms</text>`
    );
  });
  const height = 12 + peers.length * line + 34;
  const title = 'First paint (dark) and the screen after the first answer (light), in milliseconds';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" ` +
    'font-family="sans-serif" font-size="13">' +
    `<rect width="100%" height="100%" fill="#fff"/><g fill="#1b2a2f">${bars.join('')}` +
    `<text x="${left}" y="${height - 12}">${title.split(',')[0]}</text></g></svg>\n`
  );
}
