import { readdirSync, statSync } from 'node:fs';
import { expect, type Browser } from '@playwright/test';
import { test } from './support/engines/engines.ts';
import { hiddenParts } from './support/measures.ts';

/* Somebody whose browser runs no script reads the whole help, and presses links. */

const languages = ['', 'en-XA/', 'ar-XB/'];
const withoutScript = async (browser: Browser, options = {}) =>
  (await browser.newContext({ javaScriptEnabled: false, ...options })).newPage();

test('from the first page somebody comes to the end of their trouble by links alone', async ({
  browser,
}) => {
  const page = await withoutScript(browser);
  await page.goto('./');
  await page.locator('#late a').click();
  await page.getByRole('link', { name: 'Find out what to do, step by step' }).click();
  await page.getByRole('link', { name: 'My account is locked' }).first().click();
  await expect(page).toHaveURL(/help\/lockout\.html#lockout\.cause$/);
  await page.getByRole('link', { name: 'It seems to be switched off or closed' }).click();
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator(':target ~ .choices').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/#lockout\.staff$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target + .badge')).toHaveText('Support can help you from here');
  await expect(page.locator(':target ~ .panel').first()).toContainText('phone number');
  await page.context().close();
});

test('somebody at a desk, with a caller on the line, finds their own page from the page of numbers', async ({
  browser,
}) => {
  const page = await withoutScript(browser);
  await page.goto('help.html');
  await page.getByRole('link', { name: 'I am helping someone who called' }).click();
  await expect(page).toHaveURL(/help\/support\.html#support\.caller$/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.context().close();
});

test('in a page of its own language somebody goes on in that language', async ({ browser }) => {
  const page = await withoutScript(browser);
  await page.goto('ar-XB/help.html');
  await page.locator('main a[href="help/start.html"]').first().click();
  await page.locator('.choices a[href^="lockout.html"]').click();
  await expect(page).toHaveURL(/ar-XB\/help\/lockout\.html/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.locator('a[href="../help.html"]').first().click();
  await expect(page).toHaveURL(/ar-XB\/help\.html$/);
  await page.context().close();
});

for (const folder of languages) {
  test(`each page below ${folder}help comes in at most 15 kB`, () => {
    const names = readdirSync(`dist/${folder}help`).filter((name) => name.endsWith('.html'));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names.filter((name) => name !== 'all.html')) {
      const { size } = statSync(`dist/${folder}help/${name}.br`);
      expect(size, name).toBeLessThanOrEqual(15_000);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`below ${folder}help nothing is wider than a phone, in ${colorScheme} colours`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme });
      for (const name of ['start', 'lockout', 'security', 'leaflet']) {
        await page.goto(`${folder}help/${name}.html`);
        expect(await hiddenParts(page), name).toEqual([]);
      }
    });
  }
}

for (const name of [
  'help/rejected.html',
  'help/security.html',
  'help/leaflet.html',
  'ar-XB/help/start.html',
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} has no barrier that an engine can find, in ${colorScheme} colours`, async ({
      page,
      lookAt,
    }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      await page.goto(name);
      await lookAt(name);
    });
  }
}

test('the page of all has no barrier that an engine can find', async ({ page, lookAt }) => {
  test.setTimeout(300_000);
  await page.goto('help/all.html');
  // Its parts are made alike: engines would take minutes for all of them.
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const second = main.querySelectorAll(':scope > h2')[2]!;
    while (second.nextElementSibling && second.nextElementSibling.localName !== 'nav')
      second.nextElementSibling.remove();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      if (!document.getElementById(link.hash.slice(1))) link.replaceWith(link.textContent);
  });
  await lookAt('help/all.html');
});

for (const folder of languages) {
  test(`${folder}help/leaflet.html is printed on one sheet`, async ({ page }) => {
    await page.goto(`${folder}help/leaflet.html`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number);
    expect(width).toBeGreaterThan(height!);
  });
}
