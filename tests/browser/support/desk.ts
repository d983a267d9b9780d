import type { Page } from '@playwright/test';

/** As playwright.config.ts serves it. */
export const desk = 'http://localhost:4176/';

/** The desk of Lakeside. */
export const lakesideDesk = `${desk}?org=lakeside`;

/** Opens a page, and waits until it answers. */
export async function open(page: Page, address: string) {
  const response = await page.goto(address);
  await page.waitForFunction(() => 'hydrated' in globalThis);
  return response!;
}
