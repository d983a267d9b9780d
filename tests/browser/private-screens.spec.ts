import { expect, test } from '@playwright/test';
import { openParts } from './support/checklist.ts';
import {
  answer,
  askWithin,
  comeToPrivateScreen,
  expectBlankPage,
  expectNothingOfTheVisit,
  goBack,
  leave,
  pressShift,
} from './support/quick-exit.ts';

test('from the first private screen on it is there, and what was typed on the list goes too', async ({
  page,
}) => {
  const field = page.getByLabel('Patient’s full name');
  await comeToPrivateScreen(page);
  await page.getByRole('button', { name: 'Contact support' }).click();
  await answer(page, 'I do');
  await openParts(page);
  await field.fill('Ana Lee');
  await page.getByRole('button', { name: leave }).click();
  await expectBlankPage(page);
  await goBack(page);
  await expectNothingOfTheVisit(page);
  const typed = () => {
    location.hash = '#/support/checklist';
    return document.querySelector<HTMLInputElement>('main input[type=text]')?.value;
  };
  await expect.poll(() => askWithin(page, typed)).toBe('');
});

test('two presses of Shift, or capitals in a text, lead nowhere, and say how many are left', async ({
  page,
}) => {
  await comeToPrivateScreen(page);
  await pressShift(page, 1);
  await expect(page.getByRole('status')).toHaveText('Press Shift 2 more times to leave this page.');
  await pressShift(page, 1);
  await expect(page.getByRole('status')).toHaveText('Press Shift once more to leave this page.');
  await page.keyboard.press('Shift+A');
  await pressShift(page, 2);
  await expect(page.locator('main[data-private]')).toBeVisible();
});

test('an organisation says where its patients go instead', async ({ page }) => {
  await page.route('https://weather.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Sunny</h1>' }),
  );
  await comeToPrivateScreen(page, '?org=lakeside');
  await page.getByRole('button', { name: leave }).click();
  await expect(page).toHaveTitle('Weather');
  await goBack(page);
  await expectNothingOfTheVisit(page);
});

test('where nothing is private, there is no such button, and Shift does nothing', async ({
  page,
}) => {
  await page.goto('./');
  await answer(page, 'I forgot my password');
  await expect(page.getByRole('button', { name: leave })).toHaveCount(0);
  await pressShift(page, 3);
  await expect(page).not.toHaveURL(/blank/);
});
