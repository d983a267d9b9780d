import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { brotli } from '../build/compress.ts';
import type { Materials } from '../build/pages.ts';
import type * as LoadPortals from '../src/lookup/load-portals.ts';
import { neutralOrganisation as organisation } from '../src/organisation/neutral.ts';
import { neutralId, portalsFile } from '../src/organisation/portals.ts';
import { builtFor } from './built.ts';
import { launchOptions } from './chromium.ts';
import { madePortals } from './made-portals.ts';
import { onPhone } from './phone.ts';
import type { Report } from './report.ts';
import { below95, spread } from './statistics.ts';
import { serveSubjects, subjectsFolder } from './subjects.ts';

const count = 5000;
const rounds = 5;
const assets = 'dist/assets/';

/** What only the file has that is fetched when somebody wants to say whose portal it is. */
const mark = 'is no list';

/** One page for 1 and for 5,000 organisations: all else of the first download is the same file. */
async function size(report: Report): Promise<void> {
  const built = (portals: Materials['portals']) =>
    builtFor({ id: neutralId, organisation }, { portals });
  const [one, many] = [await built(madePortals(1)), await built(madePortals(count))];
  const [page, pageOfMany] = [one, many].map((files) => brotli(files['dist/index.html']!).length);
  report.section(`The page of a build of ${count} organisations, beside that of one`);
  const ratio = pageOfMany! / page!;
  report.limited('as Brotli makes it', ratio.toFixed(4), ratio, { most: 1.02 });
  const list = brotli(many[`dist/${portalsFile}`]!).length;
  report.row('the list, fetched when it is asked for', `${list} bytes`);
}

/** As people type: names with a letter left out, towns, addresses. */
const typed = madePortals(count)
  .filter((_, number) => number % 25 === 0)
  .flatMap(({ name, places, address }) => [
    `${name.slice(0, 3)}${name.slice(4)}`,
    `${name} ${places![0]!.slice(1)}`,
    address!,
  ]);

interface Times {
  load: number;
  searches: number[];
}

/** The milliseconds from the press to the last portal that is learnt, and those of each search. */
async function timesOn(page: Page, origin: string, file: string): Promise<Times> {
  await page.goto(origin);
  await page.waitForFunction(() => self.hydrated);
  return page.evaluate(
    async ([path, all]) => {
      const { loadPortals } = (await import(path)) as typeof LoadPortals;
      const begun = performance.now();
      const find = await loadPortals();
      const load = performance.now() - begun;
      const searches = all.map((text) => {
        const start = performance.now();
        find(text);
        return performance.now() - start;
      });
      return { load, searches };
    },
    [`${origin}/assets/${file}`, typed] as const,
  );
}

async function speed(report: Report): Promise<void> {
  const file = readdirSync(assets).find(
    (name) => name.endsWith('.js') && readFileSync(assets + name, 'utf8').includes(mark),
  )!;
  const { origin, stop } = await serveSubjects();
  const list = JSON.stringify(madePortals(count));
  await writeFile(`${subjectsFolder}/${portalsFile}`, list);
  await writeFile(`${subjectsFolder}/${portalsFile}.br`, brotli(list));
  const browser = await chromium.launch(launchOptions);
  const all: Times[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      all.push(await onPhone(browser, (page) => timesOn(page, origin, file)));
    }
  } finally {
    await browser.close();
    await stop();
  }
  const searches = all.flatMap((times) => times.searches);
  report.section(`Among ${count} portals on a phone four times slower, in ms, ${rounds} rounds`);
  report.row(
    'until they can be searched, the download too',
    spread(
      all.map(({ load }) => load),
      0,
    ),
  );
  report.row('a search', spread(searches, 1));
  const slowest = below95(searches);
  report.limited('the same, 95 of 100 below', slowest.toFixed(1), slowest, { most: 50 });
}

/** What it costs that one build can serve many organisations. */
export async function portals(report: Report): Promise<void> {
  await size(report);
  await speed(report);
}
