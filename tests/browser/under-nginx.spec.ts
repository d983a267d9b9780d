import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parseRules } from '../../build/headers.mjs';
import { nginxFor } from '../../build/servers.mjs';
import { nginx, startNginx } from '../build/real-server.ts';
import { clickThrough } from './support/click-through.ts';
import { journeys, lakeside } from './support/journeys.ts';
import { say, watch } from './support/patient.ts';
import { isOn } from './support/screen.ts';
import { wordsAt } from './support/words.ts';

/* The built folder as a health system serves it: below a path of its site, by nginx with the file that the build writes. */

const prefix = '/sign-in-help/';
const words = await wordsAt(lakeside);

test.skip(
  !existsSync(nginx) && !process.env.CI,
  'Elsewhere than on Debian nobody has to install a server to run the tests.',
);

let server: Awaited<ReturnType<typeof startNginx>>;
let origin: string;

test.beforeAll(async () => {
  const rules = parseRules(await readFile('dist/_headers', 'utf8'));
  server = await startNginx('dist', (folder) => nginxFor(rules, { prefix, folder }));
  origin = `http://localhost:${server.port}`;
});
test.afterAll(() => server.stop());

for (const [who, steps] of Object.entries(journeys)) {
  test(`somebody ${who} comes to an end, and the server’s rules are in nobody’s way`, async ({
    page,
  }) => {
    const troubles = await watch(page, origin);
    await page.goto(`${origin}${prefix}?org=lakeside`);
    await clickThrough(page, steps, words);
    expect(troubles).toEqual([]);
  });
}

test('a reload and Back lead where they should', async ({ page }) => {
  const troubles = await watch(page, origin);
  await page.goto(`${origin}${prefix}`);
  await say(page, 'locked');
  await say(page, 'password');
  await page.reload();
  await isOn(page, 'lockout.says');
  await page.goBack();
  await isOn(page, 'lockout.cause');
  expect(troubles).toEqual([]);
});

test('a link from the portal’s error page leads to what to do', async ({ page }) => {
  const troubles = await watch(page, origin);
  await page.goto(`${origin}${prefix}#/lockout`);
  await isOn(page, 'lockout.cause');
  expect(troubles).toEqual([]);
});
