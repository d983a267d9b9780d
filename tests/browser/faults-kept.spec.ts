import { expect, test, type Page } from '@playwright/test';
import { openParts } from './support/checklist.ts';
import { isOn } from './support/screen.ts';

/* Firefox keeps a page whole while somebody looks at another; headless Chromium loads it anew. */

/** Somebody who needs help for themselves asks for support. */
async function open(page: Page) {
  await page.goto('./');
  await page.waitForFunction(() => 'hydrated' in globalThis);
  await page.getByRole('button', { name: 'Contact support' }).click();
  await page.locator('input[value=me]').check();
}

/** Looks at another page, and comes back to this one as it was. Playwright finds nothing in it by its locators then. */
async function lookElsewhere(page: Page) {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto('./blank.html');
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => Reflect.get(globalThis, 'persisted') === true);
}

const press = (page: Page, selector: string) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), selector);

test('whoever looks at another page finds what they chose, and goes on', async ({ page }) => {
  await open(page);
  await lookElsewhere(page);
  expect(await page.evaluate(() => document.querySelector(':checked')?.id)).toBe('answer-me');
  await press(page, 'main form button[type=submit]');
  await isOn(page, 'support.checklist');
});

test('whoever looks at another page finds what they typed, also one screen on', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await isOn(page, 'support.checklist');
  await openParts(page);
  await page.getByLabel('Patient’s full name').fill('Ana Lee');
  await lookElsewhere(page);
  const typed = () => page.evaluate(() => document.querySelector<HTMLInputElement>('#name')?.value);
  expect(await typed()).toBe('Ana Lee');
  await press(page, 'main .back');
  await isOn(page, 'support.who');
  await press(page, 'main form button[type=submit]');
  await isOn(page, 'support.checklist');
  expect(await typed()).toBe('Ana Lee');
});
