import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { formatRules, rulesFor } from '../../build/headers.mjs';
import { serve } from '../../build/static-server.mjs';
import { leave, sayPrivateTrouble } from './support/quick-exit.ts';

/** The frame as docs/portals.md has it, for an administrator to paste. */
const [frame = ''] = /<iframe[\s\S]*?<\/iframe>/.exec(
  await readFile('docs/portals.md', 'utf8'),
) ?? [''];
const documented = 'https://www.riverbend.example/sign-in-help/';

const servers: Server[] = [];
const addressOf = (server: Server, host: string) =>
  `http://${host}:${(server.address() as AddressInfo).port}/`;

/** A page of the portal, on another origin than the help. */
async function portalWith(content: () => string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>The portal</title><h1>Sign in</h1>${content()}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return addressOf(server, '127.0.0.1');
}

/** The built app, told who may frame it, as the build does it. */
async function helpFramedBy(origin: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'framed-'));
  await cp('dist', folder, { recursive: true });
  const names = ['index.html', 'blank.html', 'help.html'];
  const pages = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  await writeFile(
    join(folder, '_headers'),
    formatRules(rulesFor(Object.fromEntries(pages), [origin])),
  );
  const server = await serve({ port: 0, folder });
  servers.push(server);
  return addressOf(server, 'localhost');
}

/** A portal that shows the help in a frame, and whom that help lets frame it. */
async function framed(change = (markup: string) => markup) {
  let markup = '';
  const portal = await portalWith(() => markup);
  const help = await helpFramedBy(new URL(portal).origin);
  markup = change(frame.replace(documented, help));
  return { portal, help };
}

const inside = (page: Page) => page.frameLocator('iframe');

test.afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

test('a patient goes on, and back by the browser, inside the page of the portal', async ({
  page,
}) => {
  const { portal } = await framed();
  await page.goto(portal);
  const help = inside(page);
  await help.getByLabel('My account is locked').check();
  await help.getByRole('button', { name: 'Continue' }).click();
  await expect(help.locator('h1')).not.toHaveText('What stops you from signing in?');
  // What the button of the browser does; Playwright's own waits for a load of the whole window.
  await page.evaluate(() => history.back());
  await expect(help.locator('h1')).toHaveText('What stops you from signing in?');
  await expect(page).toHaveURL(portal);
});

test('on a phone the frame is high enough for the first question, and scrolls by itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { portal } = await framed();
  await page.goto(portal);
  await expect(inside(page).locator('h1')).toBeVisible();
  const sizes = await inside(page)
    .locator('html')
    .evaluate(({ clientHeight, clientWidth, scrollWidth, scrollHeight }) => ({
      ...{ clientHeight, clientWidth, scrollWidth, scrollHeight },
    }));
  expect(sizes.clientHeight).toBeGreaterThan(480);
  expect(sizes.scrollWidth).toBe(sizes.clientWidth);
  const last = inside(page).getByRole('contentinfo');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test('a portal that the build was not told of cannot show it', async ({ page }) => {
  const help = await helpFramedBy('https://portal.riverbend.example');
  const portal = await portalWith(() => frame.replace(documented, help));
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(portal);
  await refused;
  await expect(inside(page).locator('h1')).toHaveCount(0);
});

test('where the browser denies storage to frames, all works', async ({ page }) => {
  await page.addInitScript(() => {
    if (self === top) return;
    const denied = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(self, name, { get: denied });
    }
  });
  const { portal } = await framed();
  await page.goto(portal);
  const help = inside(page);
  await help.getByLabel('My account is locked').check();
  await help.getByRole('button', { name: 'Continue' }).click();
  await expect(help.locator('h1')).not.toHaveText('What stops you from signing in?');
  await help
    .getByRole('button', { name: /^Clear and leave/ })
    .first()
    .click();
  await expect(help.locator('h1')).toHaveText('What stops you from signing in?');
});

test('where the portal does not let it copy, the person copies by hand', async ({ page }) => {
  const { portal } = await framed((markup) =>
    markup
      .replace(/allow="[^"]*"/, '')
      .replace(/src="[^"]*/, (address) => `${address}#/support/checklist`),
  );
  await page.goto(portal);
  const help = inside(page);
  await help.getByRole('button', { name: 'Copy as text' }).click();
  await expect(help.getByRole('textbox', { name: 'The list as text' })).toBeFocused();
});

test('who has to leave quickly leaves the whole window, not the frame alone', async ({ page }) => {
  const { portal, help } = await framed();
  await page.goto(portal);
  await sayPrivateTrouble(inside(page));
  await inside(page).getByRole('button', { name: leave }).click();
  await expect(page).toHaveURL(`${help}blank.html`);
});

test('a link to the portal takes the whole window', async ({ page }) => {
  const { portal, help } = await framed((markup) =>
    markup.replace(/src="[^"]*/, (address) => `${address}?org=lakeside`),
  );
  await page.route('https://**', (route) => route.fulfill({ body: 'the sign-in page' }));
  await page.goto(portal);
  const link = inside(page)
    .getByRole('link', { name: /^https:/ })
    .first();
  const address = (await link.getAttribute('href'))!;
  await link.click();
  await expect(page).toHaveURL(address);
  expect(address).not.toContain(help);
});
