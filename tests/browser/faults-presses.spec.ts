import { expect, test, type Page } from '@playwright/test';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* Somebody who presses more often than they mean to, or has to press again. */

const continueButton = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true });

/** Opens the page, and waits until no press has to wait for anything. */
async function open(page: Page) {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Have a number from last time?' })).toBeVisible();
}

test.describe('on a phone, where Continue stays at the same place', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('a double click on Continue answers one screen, and not the next that was answered before', async ({
    page,
  }) => {
    await open(page);
    await say(page, 'locked');
    await isOn(page, 'lockout.cause');
    await say(page, 'password');
    await isOn(page, 'lockout.says');
    await page.goBack();
    await page.goBack();
    await isOn(page, 'start.trouble');
    await continueButton(page).dblclick();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await isOn(page, 'lockout.cause');
    await expect(page.locator('input[value=password]')).toBeChecked();
    await continueButton(page).click();
    await isOn(page, 'lockout.says');
  });
});

test('a step that fails twice is told twice', async ({ page }) => {
  await page.route(/\/assets\/rest-/, (route) => route.abort());
  await page.goto('./');
  await page.waitForFunction(() => 'hydrated' in globalThis);
  await page.getByRole('button', { name: 'Contact support' }).click();
  await page.locator('input[value=me]').check();
  await continueButton(page).click();
  await expect(page.getByRole('status')).toHaveText(/^The next step did not load/);
  await continueButton(page).click();
  await expect(page.getByRole('status')).toHaveText(/^Once more: The next step did not load/);
  await expect(page.locator('input[value=me]')).toBeChecked();
});

test('whoever goes on twice without an answer hears twice what is missing', async ({ page }) => {
  await open(page);
  const problem = page.getByRole('group', { name: /^There is a problem/ });
  for (let time = 0; time < 2; time += 1) {
    await continueButton(page).click();
    await expect(problem).toBeFocused();
  }
});
