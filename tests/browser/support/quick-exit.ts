import { expect, type Page } from '@playwright/test';

export const leave = 'Leave this page now';

export async function answer(page: Pick<Page, 'getByLabel' | 'getByRole'>, label: string) {
  await page.getByLabel(label, { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

export async function sayPrivateTrouble(page: Parameters<typeof answer>[0]) {
  await answer(page, 'I can sign in, but I need something else');
  await answer(page, 'Somebody else may have been in my account');
}

/** Somebody says that another person may be in the account; from here on, that person may be near. */
export async function comeToPrivateScreen(page: Page, organisation = '') {
  await page.goto(`./${organisation}`);
  await sayPrivateTrouble(page);
  await expect(page.locator('main[data-private]')).toBeVisible();
}

export async function pressShift(page: Page, times: number) {
  for (let count = 0; count < times; count += 1) await page.keyboard.press('Shift');
}

/**
 * Firefox brings a page back as it was, without the load that Playwright's own questions wait for; a page that
 * is being left gives no answer.
 */
export const askWithin = <Answer>(page: Page, question: () => Answer) =>
  page.evaluate(question).catch(() => undefined);

/** The page as a person finds it who knows nothing of the visit. */
export async function expectNothingOfTheVisit(page: Page) {
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

export const goBack = (page: Page) => askWithin(page, () => history.back());

export async function expectBlankPage(page: Page) {
  await expect(page).toHaveURL(/\/blank\.html$/);
  await expect(page).toHaveTitle('Blank page');
  expect((await page.locator('body').innerText()).trim()).toBe('Blank page');
}
