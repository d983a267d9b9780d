import { expect, test, type Page } from '@playwright/test';
import { isOn } from './support/screen.ts';

const field = (page: Page) => page.locator('[data-lookup]');
const title = (page: Page) => page.locator('#results-title');
const results = (page: Page) => page.locator('[data-results] a[href]');

async function open(page: Page, address: string) {
  await page.goto(address);
  await page.waitForFunction(() => 'hydrated' in globalThis);
}

test('somebody finds their trouble by keyboard alone, and nothing while they type', async ({
  page,
}) => {
  await open(page, './?org=lakeside');
  await field(page).focus();
  await page.keyboard.type('I have a landline and get no text');
  await expect(title(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText('We found 5 things that may fit');
  await page.keyboard.press('Tab');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await isOn(page, 'security-code.text.landline');
  await expect(page.locator('h1')).toBeFocused();
});

test('what was typed stands in the field again after Back', async ({ page }) => {
  await open(page, './?org=lakeside');
  await field(page).fill('locked out');
  await page.keyboard.press('Enter');
  await results(page).first().click();
  await expect(field(page)).toHaveCount(0);
  await page.goBack();
  await expect(field(page)).toHaveValue('locked out');
});

test('what is typed and found before the script is there is looked up once it is', async ({
  page,
}) => {
  let letCome: () => void;
  const come = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await come;
    return route.continue();
  });
  await page.goto('./?x=early');
  await field(page).fill('locked out');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  letCome!();
  await expect(title(page)).toBeVisible();
});

test('without a script there is no field', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('radio').first()).toBeAttached();
  await expect(field(page)).toBeHidden();
  await context.close();
});

test('a link of a portal’s error page is looked up, and its words leave the address', async ({
  page,
}) => {
  await open(page, './#/lookup/CID%207023');
  await expect(page.getByText('Is the page from NHS login?')).toBeVisible();
  expect(page.url()).not.toContain('7023');
  expect(await page.title()).not.toContain('7023');
  await page.evaluate(() => (location.hash = '#/lookup/Account%20locked'));
  await expect(field(page)).toHaveValue('Account locked');
  await expect.poll(() => page.url()).not.toContain('locked');
});

for (const [what, width] of [
  ['at 320 pixels', 320],
  ['on a phone', 390],
] as const) {
  test(`field and results need no sideways scrolling ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page, './?org=lakeside');
    await field(page).fill(`https://portal.example/${'x'.repeat(2000)}`);
    await page.keyboard.press('Enter');
    await expect(title(page)).toBeFocused();
    await field(page).fill('You tried too many times, please try again in 5 minutes');
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeVisible();
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(isWide).toBe(false);
  });
}
