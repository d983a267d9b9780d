import { expect, test, type Page } from '@playwright/test';

const leave = 'Leave this page now';

async function answer(page: Page, label: string) {
  await page.getByLabel(label, { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Somebody says that another person may be in the account; from here on, that person may be near. */
async function comeToPrivateScreen(page: Page, organisation = '') {
  await page.goto(`./${organisation}`);
  await answer(page, 'Something else');
  await answer(page, 'I got an odd message, or someone may be in my account');
  await expect(page.locator('main[data-private]')).toBeVisible();
}

async function pressShift(page: Page, times: number) {
  for (let count = 0; count < times; count += 1) await page.keyboard.press('Shift');
}

/**
 * Firefox brings a page back as it was, without the load that Playwright's own questions wait for; a page that
 * is being left gives no answer.
 */
const askWithin = <Answer>(page: Page, question: () => Answer) =>
  page.evaluate(question).catch(() => undefined);

/** The page as a person finds it who knows nothing of the visit. */
async function expectNothingOfTheVisit(page: Page) {
  const seen = () => ({
    heading: document.querySelector('h1')?.textContent.trim(),
    isShown: document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }),
    chosen: document.querySelectorAll(':checked').length,
    summary: document.getElementById('answers-title'),
    saysGone: document.body.innerText.includes('Your answers are gone'),
  });
  await expect
    .poll(() => askWithin(page, seen))
    .toEqual({
      heading: 'What stops you from signing in?',
      isShown: true,
      chosen: 0,
      summary: null,
      saysGone: false,
    });
}

const goBack = (page: Page) => askWithin(page, () => history.back());

async function expectBlankPage(page: Page) {
  await expect(page).toHaveURL(/\/blank\.html$/);
  await expect(page).toHaveTitle('Blank page');
  expect((await page.locator('body').innerText()).trim()).toBe('Blank page');
}

const ways = {
  'by the button': (page: Page) => page.getByRole('button', { name: leave }).click(),
  'by Shift three times': (page: Page) => pressShift(page, 3),
};

for (const [how, go] of Object.entries(ways)) {
  test(`${how}, somebody is on a page that says nothing, and Back shows the start`, async ({
    page,
  }) => {
    await comeToPrivateScreen(page);
    await go(page);
    await expectBlankPage(page);
    await goBack(page);
    await expectNothingOfTheVisit(page);
    await page.evaluate(() => location.reload());
    await expectNothingOfTheVisit(page);
  });
}

test('from the first private screen on it is there, and what was typed on the list goes too', async ({
  page,
}) => {
  const field = page.getByLabel('Patient’s full name');
  await comeToPrivateScreen(page);
  await page.getByRole('button', { name: 'Contact support' }).click();
  await answer(page, 'I do, with my own account');
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
