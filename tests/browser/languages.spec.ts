import { expect, test, type Page } from '@playwright/test';

/** The files of words that a page asks for. */
function watchWords(page: Page) {
  const files: string[] = [];
  page.on('request', (request) => {
    const name = /\/assets\/((?:first|rest)-[^/]+\.js)$/.exec(request.url())?.[1];
    if (name) files.push(name);
  });
  return files;
}

test('nobody downloads a language that they did not ask for', async ({ page }) => {
  const files = watchWords(page);
  await page.goto('./');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(files).toHaveLength(1);
  expect(files[0]).toMatch(/^rest-/);
});

test('who asks for a language by the address gets it, and it alone', async ({ page }) => {
  const files = watchWords(page);
  await page.goto('./?lang=ar-XB');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  // What comes after the first screen is asked for when the page is quiet.
  await expect.poll(() => files.length).toBeGreaterThan(1);
  await page.waitForLoadState('networkidle');
  expect(files.map((name) => name.split('-')[0]).sort()).toEqual(['first', 'rest']);
});
