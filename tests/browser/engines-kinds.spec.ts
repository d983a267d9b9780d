import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './support/engines/engines.ts';
import { openParts } from './support/checklist.ts';
import { follow, openLakeside, screensByKind } from './support/kinds.ts';

interface Look {
  /** Where the pages of its language are. */
  folder: string;
  context: BrowserContextOptions;
}

const phone = { width: 390, height: 844 };
const looks: Readonly<Record<string, Look>> = {
  'on a phone': { folder: './', context: { viewport: phone } },
  'in the dark': { folder: './', context: { viewport: phone, colorScheme: 'dark' } },
  'in forced colours': { folder: './', context: { viewport: phone, forcedColors: 'active' } },
  'on a desktop': { folder: './', context: { viewport: { width: 1280, height: 900 } } },
  'right to left': { folder: './ar-XB/', context: { viewport: phone } },
};

/** Nobody touches the page until that many minutes from now. */
async function stayAway(page: Page, minutes: number) {
  await page.clock.setFixedTime(Date.now() + minutes * 60_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** No time can be told: a screen that tells one throws. */
async function breakTimes(page: Page) {
  await page.evaluate(() => {
    const { DateTimeFormat } = Intl;
    Object.assign(globalThis, { mendTimes: () => Object.assign(Intl, { DateTimeFormat }) });
    const broken = () => {
      throw new Error('planted');
    };
    Object.assign(Intl, { DateTimeFormat: broken });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'mendTimes')());
}

const isThere = (page: Page, selector: string) => page.locator(selector).waitFor();

/** What stands on the page between the screens, or in place of one; the last of it covers all that follow. */
const between: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  async 'Continue without an answer'(page) {
    await follow(page, screensByKind.question);
    await page.locator('main form button[type=submit]').first().click();
    await isThere(page, '#summary-title');
  },
  async 'a link that is unknown'(page) {
    await page.evaluate(() => (location.hash = '#/nowhere/at-all'));
    await isThere(page, 'main > .panel');
  },
  async 'a screen that throws'(page) {
    const mend = await breakTimes(page);
    await follow(page, screensByKind.wait);
    await isThere(page, 'main > .buttons');
    await mend();
  },
  async 'a note that looks like a secret'(page) {
    await follow(page, screensByKind.checklist);
    await openParts(page);
    await page.locator('#note').fill('It asked for 4821');
    await page.locator('main .buttons button').first().click();
    await isThere(page, '#secret-title');
  },
  async 'a page that is about to be covered'(page) {
    await stayAway(page, 13);
    await isThere(page, '.warning');
  },
  async 'a page that is covered'(page) {
    await stayAway(page, 16);
    await isThere(page, 'main:not([data-screen])');
  },
};

for (const [name, { folder, context }] of Object.entries(looks)) {
  test.describe(name, () => {
    test.use({ contextOptions: context });

    test('no engine finds a barrier on any kind of screen', async ({ page, lookAt }) => {
      test.setTimeout(180_000);
      await openLakeside(page, folder);
      for (const [kind, screen] of Object.entries(screensByKind)) {
        await follow(page, screen);
        await lookAt(kind);
      }
      for (const [what, come] of Object.entries(between)) {
        await come(page);
        await lookAt(what);
      }

      await page.goto(`${folder}help.html`);
      await lookAt('the guide');
      await page.goto(`${folder}blank.html`);
      await lookAt('the blank page');

      await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
      await page.goto(folder);
      await isThere(page, '#late');
      await lookAt('a page whose script does not come');
    });
  });
}

test('no engine finds a barrier in a colour at the edge of its contrast', async ({
  page,
  lookAt,
}) => {
  await page.route(/\/orgs\/lakeside\.json$/, async (route) => {
    const rules = (await (await route.fetch()).json()) as object;
    return route.fulfill({ json: { ...rules, colour: '#767676' } });
  });
  await openLakeside(page);
  const bar = page.locator('header > div');
  expect(await bar.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgb(13, 92, 99)',
  );
  await lookAt('a question in a colour at the edge');
});
