import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../../src/flow/address.ts';
import { firstSnapshot, follow } from '../../src/flow/replay.ts';
import { screenOf, type ScreenId } from '../../src/flow/screen.ts';
import type { Organisation } from '../../src/organisation/schema.ts';

const radios = 'main form input[type=radio]';
const way = 'main form button[type=submit]';

/** A phone in a hospital corridor: the page is there, its script is on the way until the test lets it come. */
async function holdScripts(page: Page): Promise<() => void> {
  let letCome!: () => void;
  const come = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await come;
    await route.continue();
  });
  return letCome;
}

/** Notes every screen that can be seen, frame by frame, from the first paint. */
async function watchScreens(page: Page) {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      const main = document.querySelector('main');
      const screen = main?.dataset.screen;
      if (screen && getComputedStyle(main).visibility === 'visible' && !seen.includes(screen)) {
        seen.push(screen);
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

const seenScreens = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

const isAwake = (page: Page) => page.evaluate(() => 'hydrated' in globalThis);

const waking = (page: Page) => page.waitForFunction(() => 'hydrated' in globalThis);

const screenShown = (page: Page) => page.locator('main').getAttribute('data-screen');

/** Where the flow says that these answers lead, from the first screen. */
async function screenAfter(page: Page, answers: readonly string[]): Promise<ScreenId> {
  const text = await page.locator('#organisation').textContent();
  let snapshot = firstSnapshot(JSON.parse(text!) as Organisation);
  for (const answer of answers) snapshot = follow(snapshot, answer)!;
  return screenOf(snapshot).id;
}

/** Every address that the page has had, and every document that it asked for. */
function watchAddresses(page: Page) {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('request', (request) => {
    if (request.isNavigationRequest()) addresses.push(request.url());
  });
  return addresses;
}

/** Long enough for a person to see what stands there without the script. */
async function aMoment(page: Page) {
  await page.locator('#app').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
}

/** Opens a page without its script; gives what lets the script come. */
async function open(page: Page, address = './') {
  await watchScreens(page);
  const letScriptCome = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  return letScriptCome;
}

async function choose(page: Page, at: number): Promise<string> {
  const radio = page.locator(radios).nth(at);
  await radio.check();
  return (await radio.getAttribute('value'))!;
}

test('a choice made before the script has come is kept', async ({ page }) => {
  const addresses = watchAddresses(page);
  const letScriptCome = await open(page);
  const answer = await choose(page, 2);
  expect(await isAwake(page)).toBe(false);
  letScriptCome();
  await waking(page);
  await expect(page.locator(radios).nth(2)).toBeChecked();
  expect(await seenScreens(page)).toEqual(['start.trouble']);

  const next = await screenAfter(page, [answer]);
  await page.locator(way).first().click();
  await expect(page.locator('main')).toHaveAttribute('data-screen', next);
  expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
});

test('a choice and a Continue made before the script has come lead on once it is there', async ({
  page,
}) => {
  const addresses = watchAddresses(page);
  const letScriptCome = await open(page);
  const answer = await choose(page, 1);
  await page.locator(way).first().click();
  expect(await isAwake(page)).toBe(false);
  expect(new URL(page.url()).search).toBe('');
  letScriptCome();

  const next = await screenAfter(page, [answer]);
  await expect(page.locator('main')).toHaveAttribute('data-screen', next);
  await expect(page.locator(`${radios}:checked`)).toHaveCount(0);
  expect(await seenScreens(page)).toEqual(['start.trouble', next]);
  expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
});

test('a Continue without a choice is answered once the script is there', async ({ page }) => {
  const letScriptCome = await open(page);
  await page.locator(way).first().click();
  letScriptCome();
  await waking(page);
  expect(await screenShown(page)).toBe('start.trouble');
  await expect(page.locator('main a[href^="#"]').first()).toBeVisible();
});

test('a way to get help that is pressed before the script has come leads there once it is there', async ({
  page,
}) => {
  const letScriptCome = await open(page);
  await page.getByRole('button', { name: 'Contact support' }).click();
  expect(await isAwake(page)).toBe(false);
  letScriptCome();
  await expect(page.locator('main')).toHaveAttribute('data-screen', /^support\./);
});

test('whoever goes to another screen before the script has come is there once it is', async ({
  page,
}) => {
  const letScriptCome = await open(page);
  await page.locator(radios).first().waitFor();
  await page.evaluate(() => (location.hash = '#/lockout'));
  expect(await isAwake(page)).toBe(false);
  letScriptCome();
  await expect(page.locator('main')).toHaveAttribute('data-screen', /^lockout\./);
  await expect(page.locator(`${radios}:checked`)).toHaveCount(0);
});

test('a link to another screen never shows the first one', async ({ page }) => {
  const letScriptCome = await open(page, './#/lockout');
  await aMoment(page);
  letScriptCome();
  await waking(page);
  await expect(page.locator('main')).toHaveAttribute('data-screen', /^lockout\./);
  expect(await seenScreens(page)).toEqual([await screenShown(page)]);
  await expect(page.locator(`${radios}:checked`)).toHaveCount(0);
});

test('a reload on the third screen comes back to it, with nothing chosen', async ({ page }) => {
  await page.goto('./');
  await waking(page);
  const answers: string[] = [];
  for (let at = 0; at < 2; at += 1) {
    const before = await screenShown(page);
    answers.push(await choose(page, 0));
    await page.locator(way).first().click();
    await expect(page.locator('main')).not.toHaveAttribute('data-screen', before!);
  }
  const third = await screenAfter(page, answers);
  expect(await screenShown(page)).toBe(third);
  await expect(page).toHaveURL((url) => url.hash === addressOf(third) && url.search === '');

  await watchScreens(page);
  const letScriptCome = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await aMoment(page);
  letScriptCome();
  await waking(page);
  await expect(page.locator('main')).toHaveAttribute('data-screen', third);
  expect(await seenScreens(page)).toEqual([third]);
  await expect(page.locator(`${radios}:checked`)).toHaveCount(0);
});

for (const address of ['./', './#/lockout', './?org=nowhere']) {
  test(`a script that is missing leads from ${address} to the guide`, async ({ page }) => {
    await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(address);
    await expect(page.locator('#late')).toBeVisible();
    await expect(page.locator('#late')).toContainText(/emergency/i);
    await expect(page.locator('main h1')).toBeVisible();
    await page.locator('#late a[href="help.html"]').click();
    await expect(page).toHaveURL(/\/help\.html$/);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('a script that is too long in coming is spoken of, and still takes over', async ({ page }) => {
  const letScriptCome = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const answer = await choose(page, 1);
  await expect(page.locator('#late')).toBeHidden();
  await expect(page.locator('#late')).toBeVisible({ timeout: 10_000 });

  letScriptCome();
  await waking(page);
  await expect(page.locator('#late')).toBeHidden();
  await expect(page.locator(`${radios}:checked`)).toHaveValue(answer);
});
