import { expect, test, type Page } from '@playwright/test';

/** Every title that the page has had, from before its first letter was read. */
async function watchTitles(page: Page) {
  await page.addInitScript(() => {
    const titles: string[] = [];
    Object.assign(globalThis, { titles });
    const note = () => {
      if (document.title !== '' && titles.at(-1) !== document.title) titles.push(document.title);
    };
    new MutationObserver(note).observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

const titlesOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { titles: string[] }).titles);

test('the question comes first in the title, then the organisation’s name', async ({ page }) => {
  await watchTitles(page);
  await page.goto('./');
  await expect(page).toHaveTitle('What stops you from signing in? – Your health system');
  for (const title of await titlesOf(page)) {
    expect(title).toMatch(/^What stops you from signing in\?( – Your health system)?$/);
  }
});

for (const address of ['./?org=lakeside', './?org=lakeside#/lockout']) {
  test(`who comes for another organisation by ${address} hears no other name`, async ({ page }) => {
    await watchTitles(page);
    await page.route(/orgs\/lakeside\.json/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(address);
    await expect(page).toHaveTitle(/ – Lakeside Health$/);
    const titles = await titlesOf(page);
    expect(titles.length).toBeGreaterThan(1);
    expect(titles.filter((title) => title.includes('Your health system'))).toEqual([]);
    for (const title of titles) expect(title).toMatch(/^(What stops you|[A-Z].*\? – Lakeside)/);
  });
}
