import { expect, test, type Page } from '@playwright/test';
import { openParts } from './support/checklist.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* Somebody who leaves the page and comes back to it; and whose clock meanwhile does what it wants. */

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const now = new Date('2026-11-27T12:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

/** Somebody has to wait for 20 minutes. */
async function wait(page: Page) {
  await page.clock.install({ time: now });
  await page.goto('./?org=lakeside#/lockout/wait');
  await isOn(page, 'lockout.wait');
  await expect(page.getByText('20 minutes to go.')).toBeVisible();
}

/** As when a tab is looked at again. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

const cover = (page: Page) => page.getByRole('heading', { name: 'Are you still there?' });

test.describe('somebody who waits, and whose clock is set', () => {
  test('back by a day does not wait for longer, goes on, and loses nothing', async ({ page }) => {
    await wait(page);
    await page.clock.setSystemTime(later(-24));
    await comeBack(page);
    await page.clock.runFor(2000);
    await expect(page.getByText('20 minutes to go.')).toBeVisible();
    await expect(page.getByText('Then count 20 minutes from when you came here.')).toBeVisible();
    await page.reload();
    await isOn(page, 'lockout.wait');
    await say(page, 'cannot-wait');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.goBack();
    await isOn(page, 'lockout.wait');
  });

  test('forward by a day is asked whether they are there, and carries on', async ({ page }) => {
    await wait(page);
    await page.clock.setSystemTime(later(24));
    await comeBack(page);
    await expect(cover(page)).toBeVisible();
    await press(page, 'Carry on');
    await isOn(page, 'lockout.wait');
    await expect(page.getByText('Then count 20 minutes from when you came here.')).toBeVisible();
    await say(page, 'cannot-wait');
    await page.goBack();
    await isOn(page, 'lockout.wait');
  });
});

test('a wait that outlasts the idle time is covered, and there again by carrying on or loading', async ({
  page,
}) => {
  await wait(page);
  await page.clock.fastForward('16:00');
  await expect(cover(page)).toBeVisible();
  await press(page, 'Carry on');
  await expect(page.getByText('4 minutes to go.')).toBeVisible();
  await page.clock.fastForward('16:00');
  await expect(cover(page)).toBeVisible();
  await page.reload();
  await isOn(page, 'lockout.wait');
  await expect(page.getByText('The wait is over. You can try now.').last()).toBeVisible();
});

test('two tabs keep their own answers, and clearing one leaves the other', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const [page, answer, screen] of [
    [one, 'locked', 'lockout.cause'],
    [other, 'code', 'security-code.trouble'],
  ] as const) {
    await page.goto('./');
    await page.waitForFunction(() => 'hydrated' in globalThis);
    await say(page, answer);
    await isOn(page, screen);
  }
  await press(other, 'Clear and leave');
  await isOn(other, 'start.trouble');
  await one.reload();
  await isOn(one, 'lockout.cause');
  await one.goBack();
  await expect(one.locator('input[value=locked]')).toBeChecked();
});

/** A tab that the browser had put away to save memory is loaded anew from its history entry, as by Back. */
test('a tab that was discarded comes back where it was; what was typed is gone', async ({
  page,
}) => {
  await page.goto('./');
  await press(page, 'Contact support');
  await say(page, 'me');
  await isOn(page, 'support.checklist');
  await openParts(page);
  await page.getByLabel('Patient’s full name').fill('Ana Lee');
  await page.goto('about:blank');
  await page.goBack();
  await isOn(page, 'support.checklist');
  expect(await page.content()).not.toContain('Ana Lee');
  await page.goBack();
  await isOn(page, 'support.who');
  await expect(page.locator('input[value=me]')).toBeChecked();
});
