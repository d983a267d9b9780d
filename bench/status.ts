import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { brotli } from '../build/compress.ts';
import { files } from '../tests/browser/support/organisations.ts';
import { builtFor } from './built.ts';
import { launchOptions } from './chromium.ts';
import { onPhone } from './phone.ts';
import type { Report } from './report.ts';
import { median, shuffled, spread } from './statistics.ts';
import { serveSubjects, subjectsFolder } from './subjects.ts';
import { tapOn } from './tap.ts';

const rounds = 9;
const { rules: organisation } = files.find(({ id }) => id === 'lakeside')!;

/** The page of an organisation that has a status to ask for. */
async function writePage() {
  const built = await builtFor({ id: 'lakeside', organisation });
  for (const name of ['index.html', '_headers']) {
    const text = String(built[`dist/${name}`]);
    await writeFile(`${subjectsFolder}/${name}`, text);
    await writeFile(`${subjectsFolder}/${name}.br`, brotli(text));
  }
}

/** Whether somebody waits for a status that never comes. */
export async function status(report: Report): Promise<void> {
  const { origin, stop } = await serveSubjects();
  await writePage();
  const browser = await chromium.launch(launchOptions);
  const notice = JSON.stringify({ format: 1, updated: new Date().toISOString(), state: 'well' });
  const shown = { never: [] as number[], once: [] as number[] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const answer of shuffled(['never', 'once'] as const)) {
        const tap = await onPhone(browser, async (page) => {
          await page.route('**/notices/*', (route) =>
            answer === 'once' ? route.fulfill({ body: notice }) : undefined,
          );
          return tapOn(page, origin);
        });
        // The first round warms up.
        if (round > 0) shown[answer].push(tap.shown);
      }
    }
  } finally {
    await browser.close();
    await stop();
  }
  report.section(
    `Until the second screen is shown, in ms on a phone: medians of ${rounds} shuffled rounds`,
  );
  report.row('a status that comes at once', spread(shown.once, 0));
  report.row('a status that never comes', spread(shown.never, 0));
  const ratio = median(shown.never) / median(shown.once);
  report.limited('the second against the first', ratio.toFixed(2), ratio, { most: 1.1 });
}
