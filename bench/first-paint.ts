import { chromium, type Page } from '@playwright/test';
import { launchOptions } from './chromium.ts';
import { onPhone, phone } from './phone.ts';
import type { Report } from './report.ts';
import { median, shuffled, spread } from './statistics.ts';
import { serveSubjects } from './subjects.ts';
import { tapOn, type Tap } from './tap.ts';
import { toldBy } from './told.ts';

const rounds = 9;

/** How many times longer than a page without script the app may take to paint. */
const limit = { most: 1.45 };

const pages = { app: '/', bare: '/bare.html', still: '/still.html' };
type Subject = keyof typeof pages;

const meaning: Record<Subject, string> = {
  app: 'the app',
  bare: 'bare: its markup, without script and style',
  still: 'still: its markup and style, without script',
};

const paintOf = (page: Page, address: string) => toldBy<number>(page, address, 'paint');

type Round = Record<Subject, number> & { tap: Tap };

/** Measures all once, in any order, so that a drift of the machine comes to each of them. */
async function measured(works: { [Name in keyof Round]: () => Promise<Round[Name]> }) {
  const round: Partial<Record<keyof Round, unknown>> = {};
  const names = Object.keys(works) as (keyof Round)[];
  for (const name of shuffled(names)) round[name] = await works[name]();
  return round as Round;
}

/** When the first screen is painted and when it answers, on a phone. */
export async function firstPaint(report: Report): Promise<void> {
  const { origin, stop } = await serveSubjects();
  const browser = await chromium.launch(launchOptions);
  const paint = (subject: Subject) => () =>
    onPhone(browser, (page) => paintOf(page, `${origin}${pages[subject]}`));
  const works = {
    app: paint('app'),
    bare: paint('bare'),
    still: paint('still'),
    tap: () => onPhone(browser, (page) => tapOn(page, `${origin}${pages.app}`)),
  };

  const results: Round[] = [];
  try {
    // The first round warms up.
    await measured(works);
    while (results.length < rounds) results.push(await measured(works));
  } finally {
    await browser.close();
    await stop();
  }

  const { viewport } = phone.looks;
  report.section(
    `First paint, in ms from the start of the navigation: medians of ${rounds} shuffled rounds, nothing ` +
      `cached,\n${viewport.width}x${viewport.height}, processor ${phone.slowdown} times slower, ` +
      `${phone.latency} ms latency, ${phone.kilobitsDown / 1000} Mbps`,
  );
  const subjects = Object.keys(pages) as Subject[];
  const all = <Name extends keyof Round>(name: Name) => results.map((round) => round[name]);
  for (const subject of subjects) report.row(meaning[subject], spread(all(subject), 0));
  for (const baseline of ['bare', 'still'] as const) {
    const ratios = results.map((round) => round.app / round[baseline]);
    report.limited(`the app against ${baseline}`, spread(ratios, 2), median(ratios), limit);
  }

  report.section(
    'A tap as early as can be: the first answer and Continue pressed once painted, in the same rounds',
  );
  const taps = all('tap');
  const over = (value: (tap: Tap) => number) => spread(taps.map(value), 0);
  report.row(
    'pressed',
    over(({ pressed }) => pressed),
  );
  report.row(
    'the next screen is shown',
    over(({ shown }) => shown),
  );
  report.row(
    'longest task until then',
    over(({ longest }) => longest),
  );
  report.row(
    'total blocking time until then',
    over(({ blocking }) => blocking),
  );
}
