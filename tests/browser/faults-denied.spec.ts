import { expect, test, type Page } from '@playwright/test';
import { openParts } from './support/checklist.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* Somebody whose browser does not do what it is asked: it is denied, or there is no such thing. */

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page) => page.getByRole('status');

/** Opens the list for the call, with a name typed into it. */
async function openList(page: Page) {
  await page.goto('./?org=lakeside#/support/checklist');
  await isOn(page, 'support.checklist');
  await openParts(page);
  await page.getByLabel('Patient’s full name').fill('Ana Lee');
}

const expectNothingLost = (page: Page) =>
  expect(page.getByLabel('Patient’s full name')).toHaveValue('Ana Lee');

/** What is selected in the field that has the focus: ready for the keys that copy. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

/** Nothing is copied, whatever the page tries. */
async function denyCopying(page: Page, isThere: boolean) {
  await page.addInitScript((isThere) => {
    const writeText = () => Promise.reject(new DOMException('planted', 'NotAllowedError'));
    const value = isThere ? { writeText } : undefined;
    Object.defineProperty(navigator, 'clipboard', { value });
  }, isThere);
}

for (const [fault, isThere] of Object.entries({ denied: true, absent: false })) {
  test.describe(`where copying is ${fault}`, () => {
    test.beforeEach(({ page }) => denyCopying(page, isThere));

    test('the list stands there as text, selected, and is told', async ({ page }) => {
      await openList(page);
      await press(page, 'Copy as text');
      await expect(page.getByText('Copy the text below by hand.').first()).toBeVisible();
      await expect(page.getByLabel('The list as text')).toBeFocused();
      expect(await selected(page)).toContain('Patient’s full name: Ana Lee');
      await expectNothingLost(page);
    });

    test('a number to carry on and its link stand there as text, selected, and are told', async ({
      page,
    }) => {
      await page.goto('./?org=lakeside');
      await say(page, 'code');
      await press(page, 'A number to carry on');
      const number = await page.locator('[data-carry-on]').getAttribute('data-carry-on');
      const byHand = page.getByLabel('This browser does not let us copy');
      await press(page, 'Copy the number');
      await expect(byHand).toBeFocused();
      await expect(status(page)).toHaveText(/^This browser does not let us copy/);
      expect((await selected(page)).replaceAll(' ', '')).toBe(number);
      await press(page, 'Copy a link with it');
      await expect(byHand).toHaveValue(new RegExp(`#/carry-on/${number}$`));
      await expect(status(page)).toHaveText(/^Once more: /);
    });
  });
}

for (const [fault, plant] of Object.entries({
  denied: () => {
    window.print = () => {
      throw new DOMException('planted', 'NotAllowedError');
    };
  },
  absent: () => Reflect.set(window, 'print', undefined),
  // So does a frame that may open no dialog.
  'denied without a word': () => (window.print = () => undefined),
})) {
  test(`where printing is ${fault}, somebody is told what else to do with the list`, async ({
    page,
  }) => {
    await page.addInitScript(plant);
    await openList(page);
    await press(page, 'Print');
    await expect(page.getByText('If nothing comes to print, copy the list')).toHaveCount(2);
    await expect(status(page)).toHaveText(/^If nothing comes to print/);
    await expectNothingLost(page);
  });
}

test('where a page is printed, nobody is told of anything else', async ({ page }) => {
  await openList(page);
  const printed = page.evaluate(
    () => new Promise((resolve) => addEventListener('afterprint', () => resolve(true))),
  );
  await press(page, 'Print');
  expect(await printed).toBe(true);
  await expect(page.getByText('If nothing comes to print')).toHaveCount(0);
});

test('where sharing is denied, somebody is told so', async ({ page }) => {
  await page.addInitScript(() => {
    const value = () => Promise.reject(new DOMException('planted', 'NotAllowedError'));
    Object.defineProperty(navigator, 'share', { value, configurable: true });
  });
  await openList(page);
  await press(page, 'Share');
  await expect(page.getByText('Sharing did not work. You can copy the list.')).toHaveCount(2);
  await expectNothingLost(page);
});

test('where sharing is absent, it is not offered', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await openList(page);
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toHaveCount(0);
});
