import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { countBy } from '../build/causes.ts';
import { readWays } from '../build/lookup.ts';
import type * as Load from '../src/lookup/load.ts';
import { scoreAll, type Scored } from '../tests/lookup/scored.ts';
import { told } from '../tests/lookup/told.ts';
import { launchOptions } from './chromium.ts';
import { onPhone } from './phone.ts';
import type { Report } from './report.ts';
import { below95, median, shuffled, spread } from './statistics.ts';
import { serveSubjects } from './subjects.ts';

const folder = 'dist/assets/';
const rounds = 9;
const textsARound = 12;

const percent = (share: number) => `${(share * 100).toFixed(1)} of 100`;

/** How the cases are served by a look-up that does not know their words. */
function accuracy(report: Report): void {
  const scored = scoreAll();
  const share = (is: (one: Scored) => boolean) => scored.filter(is).length / scored.length;
  const figures = {
    'the right path first': [share(({ first }) => first), 0.7],
    'the right path among three': [share(({ amongThree }) => amongThree), 0.9],
    'the right screen or cause among five': [share(({ placeAmongFive }) => placeAmongFive), 0.7],
  } as const;
  report.section(`${scored.length} cases, each without the ways of saying it that come from it`);
  for (const [what, [value, least]] of Object.entries(figures)) {
    report.limited(what, percent(value), value, { least });
  }
  const missed = scored.filter(({ amongThree }) => !amongThree).map((one) => one.told);
  report.section(`The ${missed.length} whose path is not among three, by category`);
  for (const [name, count] of countBy(missed, ({ category }) => category)) {
    report.row(name, String(count));
  }
  const ways = readWays('en');
  report.section(`${ways.length} ways of saying it, by source`);
  const sourceOf = ({ source }: { source: string }) =>
    ['own', 'help page'].includes(source) ? source : 'the words of a case';
  for (const [name, count] of countBy(ways, sourceOf)) report.row(name, String(count));
}

/** What only the files have that the focus fetches: a message, the search, what shows the results. */
const marks = { messages: 'CID7023', search: 'logon mychart', results: 'results.nothing' };

/** What the field fetches when it gets the focus, as the server sends it. */
function size(report: Report): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const texts = files.map((name) => readFileSync(folder + name, 'utf8'));
  const parts = Object.values(marks).map((mark) => texts.find((text) => text.includes(mark))!);
  const bytes = parts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  report.section('What the look-up fetches in English');
  report.limited('as Brotli makes it', `${bytes} bytes`, bytes, { most: 150_000 });
}

/** The milliseconds of each search in a page that has searched nothing before: from the words to their targets. */
async function searchTimes(page: Page, origin: string, results: string): Promise<number[]> {
  await page.goto(origin);
  await page.waitForFunction(() => self.hydrated);
  const texts = shuffled(told).map(({ situation }) => situation);
  return page.evaluate(
    async ([file, all]) => {
      const { loadLookUp } = (await import(file)) as typeof Load;
      const { search } = (await loadLookUp('en')).known;
      return all.map((text) => {
        const start = performance.now();
        search.find(text);
        return performance.now() - start;
      });
    },
    [`${origin}/assets/${results}`, texts] as const,
  );
}

/** Types and presses Find, and gives the milliseconds until the heading of the answer stands in the page. */
const answerTime = (page: Page, text: string) =>
  page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('[data-lookup]')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const before = document.querySelector('#results-title');
    const start = performance.now();
    const answered = new Promise<number>((resolve) => {
      const isThere = () => {
        const now = document.querySelector('#results-title');
        if (!now || now === before) return;
        observer.disconnect();
        resolve(performance.now() - start);
      };
      const observer = new MutationObserver(isThere);
      observer.observe(document.body, { childList: true, subtree: true });
    });
    field.form!.requestSubmit();
    return answered;
  }, text);

/** From the last byte of what the focus fetched to the answer for words that stood there already. */
async function firstAnswer(page: Page, origin: string): Promise<number> {
  // tsx wraps the functions below in a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (work) => work');
  await page.goto(origin);
  await page.waitForFunction(() => self.hydrated);
  await page.evaluate(() => performance.clearResourceTimings());
  await page.locator('[data-lookup]').fill('the code never comes to my phone');
  await page.keyboard.press('Enter');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () =>
          document.querySelector('#results-title') ? resolve() : requestAnimationFrame(look);
        look();
      }),
  );
  return page.evaluate(() => {
    const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = loads.filter(({ name }) => name.endsWith('.js'));
    return performance.now() - Math.max(...scripts.map(({ responseEnd }) => responseEnd));
  });
}

/** From a chosen result to its screen. */
const followTime = (page: Page) =>
  page.evaluate(async () => {
    const main = document.querySelector('main')!;
    const link = document.querySelector<HTMLAnchorElement>('[data-results] a')!;
    const start = performance.now();
    const changed = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - start);
      });
      observer.observe(main, { attributes: true, attributeFilter: ['data-screen'] });
    });
    link.click();
    return changed;
  });

async function speed(report: Report): Promise<void> {
  const { origin, stop } = await serveSubjects();
  const browser = await chromium.launch(launchOptions);
  const times: Record<'search' | 'shown' | 'first' | 'follow', number[]> = {
    search: [],
    shown: [],
    first: [],
    follow: [],
  };
  const results = readdirSync(folder).find(
    (name) => name.endsWith('.js') && readFileSync(folder + name, 'utf8').includes(marks.results),
  )!;
  try {
    for (let round = 0; round < rounds; round += 1) {
      times.search.push(...(await onPhone(browser, (page) => searchTimes(page, origin, results))));
      await onPhone(browser, async (page) => {
        times.first.push(await firstAnswer(page, origin));
        for (const { situation } of shuffled(told).slice(0, textsARound)) {
          times.shown.push(await answerTime(page, situation));
        }
        await answerTime(page, 'the code never comes to my phone');
        times.follow.push(await followTime(page));
      });
    }
  } finally {
    await browser.close();
    await stop();
  }
  report.section(`On a phone four times slower than this machine, in ms, ${rounds} rounds`);
  const slowest = below95(times.search);
  report.row('a search', spread(times.search, 1));
  report.limited('the same, 95 of 100 below', slowest.toFixed(1), slowest, { most: 16 });
  report.row('a search with its results on the page', spread(times.shown, 1));
  report.row('the same, 95 of 100 below', below95(times.shown).toFixed(1));
  const first = median(times.first);
  report.limited('first answer after the last byte', spread(times.first, 0), first, { most: 400 });
  const follow = median(times.follow);
  report.limited('a chosen result to its screen', spread(times.follow, 0), follow, { most: 200 });
}

/** How well and how fast people find themselves by words. */
export async function lookup(report: Report): Promise<void> {
  accuracy(report);
  size(report);
  await speed(report);
}
