import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './support/engines/engines.ts';
import { validator } from './support/engines/html-validate.ts';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

/** Pages by where they stand: those of help, which are made alike, together in each language. */
const together = new Map<string, string[]>();
for (const name of pages) {
  const place = name.replace(/\bhelp\/.*/, 'help/');
  together.set(place, [...(together.get(place) ?? []), name]);
}

for (const [place, names] of together) {
  test(`${place} is valid HTML and holds no style that the policy would block`, async () => {
    test.setTimeout(60_000);
    for (const name of names) {
      const html = readFileSync(`dist/${name}`, 'utf8');
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages),
        name,
      ).toEqual([]);
      expect(html, name).not.toMatch(/\sstyle=/);
      expect(html, name).not.toMatch(/(src|href)="\/(?!\/)/);
    }
  });

  test(`${place} can be painted before any other file has come`, () => {
    for (const name of names) {
      const html = readFileSync(`dist/${name}`, 'utf8');
      expect(html, name).not.toContain('rel="stylesheet"');
      // Nor waits for letters: it takes those of the device.
      expect(html, name).not.toContain('@font-face');
      expect(html, name).not.toMatch(/<script (?!type="(module|application\/json)")[^>]*src=/);
      if (name.endsWith('blank.html')) continue;
      expect(html, name).toContain('<meta name="description" content="');
    }
  });
}

const guides = pages.filter((name) => name.endsWith('help.html'));

for (const name of guides) {
  test(`${name} helps without a script`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(name);
    const text = (await page.locator('main').innerText()).toLowerCase();
    expect(text.length).toBeGreaterThan(400);
    await expect(page.locator('script')).toHaveCount(0);
    await expect(page.locator('h1')).toHaveCount(1);
    await page.context().close();
  });

  test(`${name} has no barrier that an engine can find`, async ({ page, lookAt }) => {
    await page.goto(name);
    await lookAt(name);
  });
}

test('without script the first page says so and leads to the guide', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('./');
  await expect(page.locator('#late')).toBeVisible();
  await expect(page.locator('main h1')).toBeVisible();
  await page.locator('#late a').click();
  await expect(page).toHaveURL(/help\.html$/);
  await page.context().close();
});
