import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { onConsole } from './support/console.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* The page is built; the file beside it has been changed since. */

const file = /\/orgs\/default\.json$/;
const built = JSON.parse(readFileSync('public/orgs/default.json', 'utf8')) as {
  support: object;
  lockout: object;
};
const support = { ...built.support, phone: '555-0199' };

const serve = (page: Page, rules: unknown) =>
  page.route(file, (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: typeof rules === 'string' ? rules : JSON.stringify(rules),
    }),
  );

/** Opens the page and waits until the file beside it has been read. */
async function open(page: Page) {
  const answered = page.waitForResponse(file);
  await page.goto('./');
  await answered;
  // It is read when the page is quiet.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
}

const callLink = (page: Page) => page.getByRole('link', { name: 'Call 555-0199' });

test('a new number is there on the next screen, and not a word moves on the one that is read', async ({
  page,
}) => {
  await serve(page, { ...built, support });
  await page.goto('./');
  const shown = async () => {
    // What comes after the first screen has come.
    await expect(page.getByRole('button', { name: 'Have a number from last time?' })).toBeVisible();
    return page.locator('body').innerText();
  };
  const before = await shown();
  await open(page);
  expect(await shown()).toBe(before);
  await say(page, 'locked');
  await expect(callLink(page).first()).toHaveAttribute('href', 'tel:5550199');
});

test('a new rule leads on from the next screen on, with all that was said and typed', async ({
  page,
}) => {
  const lockout = { ...built.lockout, lasts: '20 minutes', resetUnlocks: false };
  await serve(page, { ...built, lockout });
  await open(page);
  await page.getByRole('textbox').fill('it says locked');
  await say(page, 'locked');
  await say(page, 'password');
  await isOn(page, 'lockout.wait');
  await expect(page.getByRole('main')).toContainText('Wait 20 minutes');
  await page.goBack();
  await page.goBack();
  await isOn(page, 'start.trouble');
  await expect(page.getByRole('textbox')).toHaveValue('it says locked');
});

test('without a change people are asked as before', async ({ page }) => {
  const told: string[] = [];
  onConsole(page, (text) => told.push(text));
  await open(page);
  await say(page, 'locked');
  await say(page, 'password');
  await isOn(page, 'lockout.says');
  expect(told).toEqual([]);
});

for (const [what, rules, why] of [
  ['is no JSON', '{ "format": 2,\n  "name" }', 'line 2, column 10: This is not JSON.'],
  [
    'has a wrong rule',
    { ...built, support: { ...support, phone: 'ring us' } },
    'support.phone: Write a phone number',
  ],
  ['is too large', `"${'7'.repeat(1_100_000)}"`, 'The whole file: It has more than 1000000'],
] as const) {
  test(`where the file ${what} the rules of the build stand, and the console says what is wrong`, async ({
    page,
  }) => {
    const told: string[] = [];
    onConsole(page, (text) => told.push(text));
    await serve(page, rules);
    await open(page);
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]).toContain('orgs/default.json is not used.');
    expect(told[0]).toContain(why);
    await say(page, 'locked');
    await isOn(page, 'lockout.cause');
    await expect(callLink(page)).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText('JSON');
  });
}

test('a file that never comes keeps nobody waiting, and is given up', async ({ page }) => {
  const givenUp = page.waitForEvent('requestfailed', (request) => file.test(request.url()));
  let asked = false;
  await page.route(file, () => {
    asked = true;
  });
  await page.goto('./');
  await expect.poll(() => asked).toBe(true);
  await say(page, 'locked');
  await isOn(page, 'lockout.cause');
  await say(page, 'password');
  await isOn(page, 'lockout.says');
  expect((await givenUp).failure()?.errorText).toContain('ABORTED');
  await isOn(page, 'lockout.says');
});

test('whoever comes for another organisation does not ask for this one’s file', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./?org=lakeside');
  await expect(page).toHaveTitle(/Lakeside Health$/);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect(asked.filter((path) => path.includes('/orgs/'))).toEqual(['/orgs/lakeside.json']);
});
