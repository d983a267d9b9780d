import { expect, test, type Page } from '@playwright/test';
import { digitsOf } from '../../src/desk/digits.ts';
import { kinds } from '../../src/flow/meta.ts';
import { journeys, stopsOf } from './support/journeys.ts';
import { lakesideDesk, open } from './support/desk.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

const forYou = (page: Page) => page.getByRole('complementary', { name: 'For you' });
const headings = (page: Page) => forYou(page).getByRole('heading', { level: 3 });

for (const [who, said] of Object.entries(journeys)) {
  test(`somebody ${who} reads out their number, and an agent goes on by keyboard alone to the end`, async ({
    page,
    browser,
  }) => {
    // Who is on the line with support makes no list for it.
    const list = said.findIndex(({ answer }) => answer === 'contact-support');
    const stops = stopsOf(list < 0 ? said : said.slice(0, list));
    const [atHome, onCall, end] = [stops.slice(0, 2), stops.slice(2, -1), stops.at(-1)!.screen];
    expect(kinds[end.kind].ends).toBe(true);

    await open(page, './?org=lakeside');
    for (const { answer } of atHome) await say(page, answer!);
    await isOn(page, stops[2]!.screen.id);
    await page.getByRole('button', { name: 'A number to carry on' }).click();
    const number = (await page.locator('[data-carry-on]').getAttribute('data-carry-on'))!;

    const context = await browser.newContext();
    const agent = await context.newPage();
    await open(agent, lakesideDesk);
    await expect(headings(agent).first()).toHaveText('Verify first');
    await agent.keyboard.press('/');
    await agent.keyboard.type(number);
    await agent.keyboard.press('Enter');
    for (const { screen, answer } of onCall) {
      await isOn(agent, screen.id);
      await expect(headings(agent).first()).toHaveText('Verify first');
      await expect(headings(agent).filter({ hasText: 'You can' })).toHaveCount(1);
      const [digit] = [...digitsOf(screen)].find(([, one]) => one === answer)!;
      await agent.keyboard.press(digit);
    }
    await isOn(agent, end.id);
    await expect(headings(agent).filter({ hasText: 'You can' })).toHaveCount(1);
    expect(await agent.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });
}
