import { expect, test, type Browser, type Page } from '@playwright/test';
import { lakesideDesk, open } from './support/desk.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/** An agent at a computer of their own, with nothing stored. */
async function agent(browser: Browser, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await open(page, lakesideDesk);
  return page;
}

/** As the caller reads it out. */
async function numberOn(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'A number to carry on' }).click();
  return (await page.locator('[data-carry-on]').getAttribute('data-carry-on')) ?? '';
}

const forYou = (page: Page) => page.getByRole('complementary', { name: 'For you' });

test('an agent takes over by a number that is read out, and ends the call by keyboard alone', async ({
  page,
  browser,
}) => {
  await open(page, './?org=lakeside');
  await say(page, 'locked');
  const number = await numberOn(page);

  const there = await agent(browser);
  // Before the first question.
  const verify = forYou(there).getByRole('heading', { level: 3 }).first();
  await expect(verify).toHaveText('Verify first');
  await there.keyboard.press('/');
  await there.keyboard.type(number.replace(/(.{4})(?=.)/g, '$1 '));
  await there.keyboard.press('Enter');
  await isOn(there, 'lockout.cause');
  await expect(there.locator('h1')).toBeFocused();
  await expect(verify).toHaveText('Verify first');
  const before = await there.locator('h1').innerText();
  await there.keyboard.press('1');
  await expect(there.locator('h1')).not.toHaveText(before);
  await there.keyboard.press('c');
  await expect(there.getByRole('dialog')).toBeVisible();
  await there.keyboard.press('Enter');
  await isOn(there, 'start.trouble');
  await there.goBack().catch(() => null);
  await expect(there.locator('body')).not.toContainText(before);
  await there.context().close();
});

test('the list of keys is closed by Esc, and leaves the agent where they were', async ({
  browser,
}) => {
  const there = await agent(browser);
  const note = there.getByRole('textbox', { name: 'Note' });
  await there.keyboard.press('n');
  await expect(note).toBeFocused();
  const list = there.getByRole('button', { name: 'All keys' });
  await list.focus();
  await there.keyboard.press('?');
  await expect(there.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await there.keyboard.press('Escape');
  await expect(there.getByRole('dialog')).toHaveCount(0);
  await expect(list).toBeFocused();
  await there.context().close();
});

test('two desks in two tabs do not disturb each other', async ({ browser }) => {
  const one = await agent(browser);
  const other = await one.context().newPage();
  await open(other, lakesideDesk);
  await one.keyboard.press('1');
  await other.keyboard.press('4');
  await isOn(other, 'security-code.trouble');
  await one.bringToFront();
  await one.keyboard.press('c');
  await one.keyboard.press('Enter');
  await isOn(one, 'start.trouble');
  await isOn(other, 'security-code.trouble');
  await other.reload();
  await isOn(other, 'security-code.trouble');
  await one.context().close();
});

test('a caller on hold is kept by one key; without one, nothing of the call is left', async ({
  browser,
}) => {
  const there = await agent(browser);
  await there.clock.install();
  await there.reload();
  await there.waitForFunction(() => 'hydrated' in globalThis);
  await there.keyboard.press('4');
  await isOn(there, 'security-code.trouble');
  await there.clock.runFor('13:00');
  await expect(there.getByRole('region', { name: 'Are you still there?' })).toBeVisible();
  await there.keyboard.press('1');
  await isOn(there, 'security-code.trouble');
  await there.getByRole('textbox', { name: 'Note' }).fill('They call back');
  await there.clock.runFor('16:00');
  await expect(there.locator('h1')).toHaveText('This call was wiped');
  expect(await there.evaluate(() => JSON.stringify(history.state))).not.toContain('code');
  await there.context().close();
});

for (const width of [320, 1280]) {
  test(`how to verify is seen before anything is scrolled, at ${width} pixels`, async ({
    browser,
  }) => {
    const there = await agent(browser, { viewport: { width, height: 900 } });
    await expect(there.getByRole('heading', { name: 'Verify first' })).toBeInViewport();
    await there.context().close();
  });
}

test('the map opens at the top of the window, and the caller’s question is back by the same key', async ({
  browser,
}) => {
  const there = await agent(browser, { viewport: { width: 1280, height: 900 } });
  await there.keyboard.press('m');
  const map = there.getByRole('region', { name: 'Map of the questions' });
  await expect.poll(async () => Math.abs((await map.boundingBox())!.y)).toBeLessThan(20);
  await there.keyboard.press('m');
  await expect(there.locator('h1')).toBeInViewport();
  await there.context().close();
});
