import { expect, test } from '@playwright/test';
import { journeys, lakeside, stopsOf } from './support/journeys.ts';
import { wordsAt } from './support/words.ts';

const { t, titleOf, labelOf } = await wordsAt(lakeside);

for (const [who, steps] of Object.entries(journeys)) {
  test(`somebody ${who} clicks the way to an end`, async ({ page }) => {
    await page.goto('./?org=lakeside');
    for (const { screen, answer } of stopsOf(steps)) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(screen.id));
      if (answer === undefined) return;
      if (answer === 'contact-support') {
        await page.getByRole('button', { name: t('support.prepare') }).click();
      } else {
        await page.getByLabel(labelOf(screen.id, answer), { exact: true }).check();
        await page.getByRole('button', { name: t('page.continue') }).click();
      }
    }
  });
}
