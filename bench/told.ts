import type { Page } from '@playwright/test';

/**
 * What a script in the page tells on the console, as `<name> <JSON>`. Whoever asks a page through Playwright
 * makes it read a large script of Playwright's own, which takes as long as the page's paint.
 */
export async function toldBy<Told>(page: Page, address: string, name: string): Promise<Told> {
  await page.addInitScript({ path: `bench/${name}-in-page.js` });
  const [message] = await Promise.all([
    page.waitForEvent('console', (said) => said.text().startsWith(`${name} `)),
    page.goto(address, { waitUntil: 'commit' }),
  ]);
  return JSON.parse(message.text().slice(name.length)) as Told;
}
