import { test, type Page } from '@playwright/test';
import {
  comeToPrivateScreen,
  expectBlankPage,
  expectNothingOfTheVisit,
  goBack,
  leave,
  pressShift,
} from './support/quick-exit.ts';

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
