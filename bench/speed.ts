import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { launchOptions } from './chromium.ts';
import { heldOf, meaning, valueOf, type Round } from './held.ts';
import { run, type Run } from './journeys.ts';
import { readJourney } from './journey.ts';
import { peers, servePeers } from './peers.ts';
import { phone } from './phone.ts';
import type { Report } from './report.ts';
import { speedChart, speedPage } from './speed-page.ts';
import { quartiles, shuffled } from './statistics.ts';

const rounds = 15;

/** The same journey of six answers in the app and as others build it, on a phone with a bad line. */
export async function speed(report: Report): Promise<void> {
  const journey = readJourney();
  const { addresses, stop } = await servePeers(journey);
  const browser = await chromium.launch(launchOptions);
  const results: Round[] = [];
  try {
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const done: Partial<Round> = {};
      for (const peer of shuffled(peers))
        done[peer] = await run(browser, peer, addresses[peer], journey);
      if (round > 0) results.push(done as Round);
    }
  } finally {
    await browser.close();
    await stop();
  }

  const { viewport } = phone.looks;
  const how =
    `medians of ${rounds} shuffled rounds, nothing cached, Brotli over loopback, ` +
    `${viewport.width}x${viewport.height}, processor ${phone.slowdown} times slower, ` +
    `${phone.latency} ms latency, ${phone.kilobitsDown / 1000} Mbps`;
  report.section(`A journey of ${journey.asked.length} answers:\n${how}`);
  for (const peer of peers) {
    const all = (of: (run: Run) => number) => results.map((round) => of(round[peer]));
    report.row(
      `${meaning[peer]}: first paint, ms`,
      quartiles(
        all(({ painted }) => painted),
        0,
      ),
    );
    report.row(
      '  tap to the next screen, cold, ms',
      quartiles(
        all(({ next }) => next),
        0,
      ),
    );
    report.row(
      '  kB until then',
      quartiles(
        all(({ bytes }) => bytes / 1000),
        1,
      ),
    );
    const steps = results.flatMap((round) => round[peer].steps);
    if (steps.length > 0) report.row('  answer to the next screen, ms', quartiles(steps, 0));
  }
  for (const held of heldOf(results)) {
    const { what, figures, by, most, decimals } = held;
    const value = valueOf(held);
    const figure = by === 'median' ? quartiles(figures, decimals) : value.toFixed(decimals);
    report.limited(what, figure, value, { most });
  }
  await writeFile('docs/speed.md', speedPage(results, how));
  await writeFile('docs/speed.svg', speedChart(results));
}
