import { existsSync, mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { chromium, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Kind } from '../src/flow/meta.ts';

/** Takes a picture of every kind of screen, as people meet it: `npm run build`, then `npm run shots`. */
const port = 4190;
const kinds: Readonly<Record<Kind | 'private' | 'cause', string>> = {
  question: './?org=lakeside#/lockout/cause',
  advice: './?org=lakeside#/password/reset',
  wait: './?org=lakeside#/reset/paused',
  outcome: './?org=northfield#/lockout/staff',
  checklist: './?org=lakeside#/support/checklist',
  aftercare: './?org=lakeside#/signed-in/own',
  lookup: './?org=lakeside#/lookup/none',
  private: './?org=lakeside#/security/secure',
  cause: './?org=lakeside#/security-code/text/landline',
};
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const looks: Record<string, BrowserContextOptions> = {
  phone: { viewport: phone },
  desktop: { viewport: desktop },
  dark: { viewport: phone, colorScheme: 'dark' },
  'forced-colours': { viewport: phone, forcedColors: 'active' },
};
const system = '/usr/bin/chromium-headless-shell';

async function show(page: Page, address: string) {
  await page.goto(address);
  await page.waitForFunction(() => 'hydrated' in globalThis);
  await page.waitForLoadState('networkidle');
}

const server = spawn('node', ['scripts/serve.mjs'], { env: { ...process.env, PORT: `${port}` } });
mkdirSync('docs/screens', { recursive: true });
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(existsSync(system) && { executablePath: system }),
});
try {
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const baseURL = `http://localhost:${port}/`;
  for (const [look, options] of Object.entries(looks)) {
    const page = await browser.newPage({ baseURL, ...options });
    for (const [kind, address] of Object.entries(kinds)) {
      await show(page, address);
      await page.screenshot({ path: `docs/screens/${kind}-${look}.png` });
    }
    await page.close();
  }
  const rtl = await browser.newPage({ baseURL, viewport: phone });
  await show(rtl, './ar-XB/?org=lakeside#/password/reset');
  await rtl.screenshot({ path: 'docs/screens/advice-right-to-left.png' });
  await show(rtl, kinds.checklist);
  await rtl.emulateMedia({ media: 'print' });
  await rtl.setViewportSize({ width: 794, height: 1123 });
  await rtl.screenshot({ path: 'docs/screens/checklist-print.png', fullPage: true });
} finally {
  await browser.close();
  server.kill();
}
