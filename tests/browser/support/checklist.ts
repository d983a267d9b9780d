import type { Page } from '@playwright/test';

/** Opens every part of the list that is closed, and waits for the fields that stand in one. */
export async function openParts(page: Page) {
  await page.locator('main details:not([open]) > summary').evaluateAll((closed) => {
    for (const summary of closed) (summary as HTMLElement).click();
  });
  await page.locator('#note').waitFor();
}
