import { expect, test, type Page } from '@playwright/test';
import { openParts } from './support/checklist.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* Somebody whose connection is gone, with nothing but the page as it is. */

test.use({ serviceWorkers: 'block' });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const failed = (page: Page) =>
  page.getByText(/^The next step did not load\. Your answer is still here/);

/** Opens the page; what comes after the first screen is there, or never comes. */
async function open(page: Page, hasRest: boolean) {
  const rest = /\/assets\/(rest|load|en)-/;
  if (!hasRest) await page.route(rest, (route) => route.abort());
  await page.goto('./');
  await page.waitForFunction(() => 'hydrated' in globalThis);
  if (hasRest)
    await expect(page.getByRole('button', { name: 'Have a number from last time?' })).toBeVisible();
  await page.context().setOffline(true);
  return async () => {
    await page.unroute(rest);
    await page.context().setOffline(false);
  };
}

test('before the first answer goes on as far as the page reaches, is told, and goes on later', async ({
  page,
}) => {
  const connect = await open(page, false);
  await say(page, 'locked');
  await isOn(page, 'lockout.cause');
  await say(page, 'password');
  await expect(failed(page).last()).toBeVisible();
  await expect(page.locator('input[value=password]')).toBeChecked();
  await press(page, 'Try again');
  await expect(page.getByRole('status')).toHaveText(/^Once more: The next step did not load/);
  await connect();
  await press(page, 'Try again');
  await isOn(page, 'lockout.says');
});

test('in mid-journey goes on to an end, back, and finds every answer after loading the page again', async ({
  page,
}) => {
  const connect = await open(page, true);
  await say(page, 'locked');
  await isOn(page, 'lockout.cause');
  await say(page, 'password');
  await isOn(page, 'lockout.says');
  await press(page, 'A number to carry on');
  await expect(page.locator('[data-carry-on]')).toHaveAttribute('data-carry-on', /^\d{12}$/);
  // The browser says by itself that there is no connection.
  await page.reload().catch(() => undefined);
  await connect();
  await page.reload();
  await isOn(page, 'lockout.says');
  await page.goBack();
  await isOn(page, 'lockout.cause');
});

test('in the look-up is told, keeps the words, and finds later', async ({ page }) => {
  const connect = await open(page, false);
  const field = page.locator('[data-lookup]');
  await field.fill('the code does not come');
  await press(page, 'Find');
  await expect(page.locator('#lookup-error')).toContainText('did not load');
  await expect(field).toHaveValue('the code does not come');
  await connect();
  await press(page, 'Find');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await expect(field).toHaveValue('the code does not come');
});

test('at the list for the call keeps what is typed, and can take the list along', async ({
  page,
}) => {
  await open(page, true);
  await press(page, 'Contact support');
  await say(page, 'me');
  await isOn(page, 'support.checklist');
  await openParts(page);
  const name = page.getByLabel('Patient’s full name');
  await name.fill('Ana Lee');
  const download = page.waitForEvent('download');
  await press(page, 'Save as a file');
  await download;
  await expect(page.getByText('The list is saved as a file.').last()).toBeVisible();
  await page.goBack();
  await isOn(page, 'support.who');
  await page.goForward();
  await isOn(page, 'support.checklist');
  await expect(name).toHaveValue('Ana Lee');
});
