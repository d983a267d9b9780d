import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* Somebody whose page is loaded again while the organisation's file cannot be had. */

const main = (page: Page) => page.getByRole('main');

const ways: Record<string, (page: Page, file: string) => Promise<unknown>> = {
  'is gone': (page, file) => page.route(file, (route) => route.fulfill({ status: 404 })),
  'is broken': (page, file) => page.route(file, (route) => route.fulfill({ body: '{ "format":' })),
  'is out of reach': (page, file) => page.route(file, (route) => route.abort()),
};

for (const [way, spoil] of Object.entries(ways)) {
  test(`for want of rules, as the file ${way}, somebody is told, and has every answer when it is back`, async ({
    page,
  }) => {
    const file = '**/orgs/lakeside.json';
    await page.goto('./?org=lakeside');
    await page.waitForFunction(() => 'hydrated' in globalThis);
    for (const answer of ['locked', 'password', 'failed']) await say(page, answer);
    await isOn(page, 'reset.trouble');

    await spoil(page, file);
    await page.reload();
    await expect(main(page)).toContainText(
      'We could not load the rules of the place you asked for',
    );
    await isOn(page, 'lockout.says');

    await page.unroute(file);
    await page.reload();
    await isOn(page, 'reset.trouble');
    await page.goBack();
    await isOn(page, 'lockout.reset');
    await expect(page.locator('input[value=failed]')).toBeChecked();
  });
}

test('answers given under rules that are newer than the page are there again with them', async ({
  page,
}) => {
  const file = '**/orgs/default.json';
  const built = JSON.parse(readFileSync('public/orgs/default.json', 'utf8')) as { lockout: object };
  const lockout = { ...built.lockout, lasts: '20 minutes', resetUnlocks: false };
  const serveNewer = () =>
    page.route(file, (route) => route.fulfill({ json: { ...built, lockout } }));
  await serveNewer();
  const answered = page.waitForResponse(file);
  await page.goto('./');
  await answered;
  // It is read when the page is quiet.
  await page.waitForTimeout(1000);
  for (const answer of ['locked', 'password']) await say(page, answer);
  await isOn(page, 'lockout.wait');
  await say(page, 'cannot-wait');
  await expect(page.locator('main')).not.toHaveAttribute('data-screen', 'lockout.wait');
  const screen = (await page.locator('main').getAttribute('data-screen'))!;

  await page.unroute(file);
  await page.route(file, (route) => route.abort());
  await page.reload();
  await isOn(page, 'lockout.says');
  await expect(main(page)).toContainText('Some of your later answers no longer fit');

  await page.unroute(file);
  await serveNewer();
  await page.reload();
  await isOn(page, screen);
});
