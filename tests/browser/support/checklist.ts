import type { Page } from '@playwright/test';

/** Opens every part of the page that is closed, and waits for what stands in it. */
export async function openParts(page: Page) {
  await page.locator('main details:not([open]) > summary').evaluateAll((closed) => {
    for (const summary of closed) (summary as HTMLElement).click();
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main details')].every(({ children }) => children.length > 1),
  );
}
