import { expect, type BrowserContextOptions, type Page } from '@playwright/test';
import { lakesideDesk, open } from './support/desk.ts';
import { test } from './support/engines/engines.ts';
import { follow, screensByKind } from './support/kinds.ts';
import { isOn } from './support/screen.ts';

interface Look {
  /** What the caller speaks. */
  language: string;
  context: BrowserContextOptions;
}

const narrow = { width: 320, height: 900 };
const wide = { width: 1280, height: 900 };
const looks: Readonly<Record<string, Look>> = {
  'at 320 pixels': { language: 'en', context: { viewport: narrow } },
  'at 320 pixels, in the dark': {
    language: 'en',
    context: { viewport: narrow, colorScheme: 'dark' },
  },
  'at 1280 pixels': { language: 'en', context: { viewport: wide } },
  'at 1280 pixels, in the dark': {
    language: 'en',
    context: { viewport: wide, colorScheme: 'dark' },
  },
  'in forced colours': { language: 'en', context: { viewport: wide, forcedColors: 'active' } },
  'with a caller whose language goes right to left': {
    language: 'ar-XB',
    context: { viewport: wide },
  },
};

/** The desk with a caller who speaks a language. */
const openDesk = (page: Page, language: string) => open(page, `${lakesideDesk}&lang=${language}`);

/** What an agent does on any screen, each from the one before it. */
const deeds: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  async 'the map open'(page) {
    await page.locator('h1').focus();
    await page.keyboard.press('m');
    await expect(page.getByRole('region', { name: 'Map of the questions' })).toBeFocused();
    await page.getByRole('region', { name: /^Picture of the path/ }).waitFor();
  },
  async 'the list of keys'(page) {
    await page.keyboard.press('m');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
  async 'a field in which nothing can be found'(page) {
    await page.keyboard.press('Escape');
    await page.locator('h1').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('1234 5678 9012');
    await page.keyboard.press('Enter');
    await page.locator('#desk-field-error').waitFor();
  },
  async 'what the field found for the caller’s words'(page) {
    await page.locator('#desk-field').fill('the code does not come');
    await page.locator('#desk-field').press('Enter');
    await page.locator('#desk-field-error').waitFor({ state: 'detached' });
    await page.locator('dialog [data-results] a').first().waitFor();
  },
  async 'a note and a promise'(page) {
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Note' }).fill('They read 4821 93 to me');
    await page.getByRole('textbox', { name: 'Note' }).press('Enter');
  },
  async 'the question before a new call'(page) {
    await page.locator('h1').focus();
    await page.keyboard.press('c');
    await page.getByRole('dialog').waitFor();
  },
};

for (const [name, { language, context }] of Object.entries(looks)) {
  test.describe(name, () => {
    test.use({ contextOptions: context });

    test('no engine finds a barrier on the desk', async ({ page, lookAt }) => {
      test.setTimeout(180_000);
      await openDesk(page, language);
      await lookAt('before the call');
      for (const [kind, screen] of Object.entries(screensByKind)) {
        await follow(page, screen);
        await lookAt(kind);
      }
      await follow(page, 'lockout.cause');
      for (const [what, come] of Object.entries(deeds)) {
        await come(page);
        await lookAt(what);
        const extent = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(extent, what).toBeLessThanOrEqual(context.viewport!.width);
      }
    });
  });
}

test('no engine finds a barrier on a desk whose caller is about to be lost, or whose staff file is missing', async ({
  page,
  lookAt,
}) => {
  await page.clock.install();
  await openDesk(page, 'en');
  await page.keyboard.press('4');
  await isOn(page, 'security-code.trouble');
  await page.clock.runFor('13:00');
  await page.getByRole('region', { name: 'Are you still there?' }).waitFor();
  await lookAt('the warning');
  await page.clock.runFor('03:00');
  await expect(page.locator('h1')).toHaveText('This call was wiped');
  await lookAt('a call that was wiped');

  await page.route(/desk-orgs/, (route) => route.fulfill({ status: 404, body: '' }));
  await openDesk(page, 'en');
  await lookAt('no staff file');
});
