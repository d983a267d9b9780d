import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { reviewFile } from '../../build/review.ts';
import { test } from './support/engines/engines.ts';

test('whoever approves the words opens the page from a folder: no engine finds a barrier, and a field leaves the screens that say something', async ({
  page,
  lookAt,
}, info) => {
  test.setTimeout(300_000);
  const rendered = await reviewFile('public/orgs/lakeside.json');
  if ('problem' in rendered) throw new Error(rendered.problem);
  const file = info.outputPath('lakeside.html');
  await writeFile(file, rendered.page);
  await page.goto(pathToFileURL(file).href);

  const screens = page.locator('article');
  await page
    .getByLabel('Show only screens that have these words')
    .fill('here an account LOCKS after');
  await expect(page.getByRole('status')).toContainText('Only they are printed');
  await expect(page.locator('[id="lockout.wait"]')).toBeVisible();
  await expect(page.locator('[id="start.trouble"]')).toBeHidden();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('[id="start.trouble"]')).toBeVisible();

  // All screens are made alike: engines would take minutes for all of them.
  await screens.evaluateAll((all) => {
    const few = new Set(all.filter((one) => one.matches('h3 + article')));
    for (const one of all.filter((one) => !few.has(one))) one.remove();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      if (!document.getElementById(link.hash.slice(1))) link.replaceWith(link.textContent);
  });
  await lookAt('the review page');
});
