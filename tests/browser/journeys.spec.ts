import { test } from '@playwright/test';
import { clickThrough } from './support/click-through.ts';
import { journeys, lakeside } from './support/journeys.ts';
import { wordsAt } from './support/words.ts';

const words = await wordsAt(lakeside);

for (const [who, steps] of Object.entries(journeys)) {
  test(`somebody ${who} clicks the way to an end`, async ({ page }) => {
    await page.goto('./?org=lakeside');
    await clickThrough(page, steps, words);
  });
}
