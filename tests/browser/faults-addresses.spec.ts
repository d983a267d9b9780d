import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { fragments, queries } from '../flow/hostile-addresses.ts';
import { watchFaults } from './support/patient.ts';

/* The same each time, so that what fails once fails again. */
const seed = 19;
const addresses = fc.sample(fragments, { numRuns: 480, seed });
const asked = fc.sample(queries, { numRuns: 20, seed });

/** Goes to each address within the page; gives those where nothing can be read, or only that a step did not work. */
const blankAt = (page: Page, hashes: readonly string[]) =>
  page.evaluate(async (hashes) => {
    const blank: string[] = [];
    for (const hash of hashes) {
      location.hash = hash;
      // A history entry that the app has not taken up yet is empty.
      for (let time = 0; history.state === null && time < 500; time += 1)
        await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => setTimeout(resolve));
      const heading = document.querySelector<HTMLElement>('main h1')?.innerText.trim();
      const isRead = heading && heading !== 'This step did not work' && history.state !== null;
      if (!isRead) blank.push(hash);
    }
    return blank;
  }, hashes);

test(`${addresses.length} hostile addresses within the page leave no page blank, and no script at fault`, async ({
  page,
}) => {
  const faults = await watchFaults(page);
  await page.goto('./?org=lakeside');
  await page.waitForFunction(() => 'hydrated' in globalThis);
  expect(await blankAt(page, addresses)).toEqual([]);
  expect(faults).toEqual([]);
});

test(`nor do ${asked.length} that the page is opened with`, async ({ page }) => {
  const faults = await watchFaults(page);
  for (const [at, query] of asked.entries()) {
    // No browser sends half a character on.
    const whole = encodeURI(Buffer.from(query).toString());
    await page.goto(`./${whole}${addresses[at]}`);
    await page.waitForFunction(() => 'hydrated' in globalThis);
    await expect(page.getByRole('heading', { level: 1 }), query).toHaveText(/./);
  }
  expect(faults).toEqual([]);
});
