import { expect, test, type Browser, type Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { pseudoText } from '../../src/i18n/pseudo.ts';
import { say } from './support/patient.ts';
import { comeToPrivateScreen } from './support/quick-exit.ts';
import { isOn } from './support/screen.ts';

const opener = (page: Page) => page.getByRole('button', { name: 'A number to carry on' });
const shown = (page: Page) => page.locator('[data-carry-on]');
const have = (page: Page) => page.getByRole('button', { name: 'Have a number from last time?' });
const field = (page: Page) => page.getByRole('textbox', { name: 'Your number to carry on' });

async function open(page: Page, address = './') {
  await page.goto(address);
  await page.waitForFunction(() => 'hydrated' in globalThis);
}

/** A device of its own, with nothing stored. */
async function otherDevice(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  return { page, close: () => context.close() };
}

/** As it is read out. */
async function numberOn(page: Page): Promise<string> {
  await opener(page).click();
  return (await shown(page).getAttribute('data-carry-on')) ?? '';
}

async function typeNumber(page: Page, number: string) {
  await have(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
}

test('by keyboard alone somebody carries on at another device in the middle of a wait', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, './?org=lakeside');
  await say(page, 'locked');
  await say(page, 'code');
  await isOn(page, 'security-code.paused');
  const number = await numberOn(page);
  expect(number).toMatch(/^\d{12}$/);
  const other = await otherDevice(browser, baseURL);
  await open(other.page, './?org=lakeside');
  await typeNumber(other.page, number);
  await isOn(other.page, 'security-code.paused');
  await expect(other.page.locator('h1')).toBeFocused();
  await expect(other.page.getByRole('main')).toContainText('You are back where you were');
  await other.page.reload();
  await isOn(other.page, 'security-code.paused');
  await other.close();
});

test('the number is heard digit by digit, in groups', async ({ page }) => {
  await open(page);
  await say(page, 'code');
  const number = await numberOn(page);
  const groups = number.replace(/(\d{4})(?=\d)/g, '$1, ').replace(/(\d)(?=\d)/g, '$1 ');
  await expect(shown(page)).toMatchAriaSnapshot(`- paragraph: ${groups}`);
});

test('in a language written from the right the number keeps its order, as it is read out', async ({
  page,
}) => {
  await open(page, './?lang=ar-XB');
  await say(page, 'code');
  await page.getByRole('button', { name: pseudoText('A number to carry on') }).click();
  const places = await shown(page)
    .locator('bdi')
    .evaluate((number) =>
      [0, number.textContent.length - 1].map((at) => {
        const range = document.createRange();
        range.setStart(number.firstChild!, at);
        range.setEnd(number.firstChild!, at + 1);
        return range.getBoundingClientRect().left;
      }),
    );
  expect(places[0]).toBeLessThan(places[1]!);
});

test('on paper the number has its name', async ({ page }) => {
  await open(page);
  await say(page, 'code');
  await numberOn(page);
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page).getByText('A number to carry on')).toBeVisible();
});

test('a number with a slip leaves somebody in the field, with what is wrong', async ({ page }) => {
  await open(page);
  await typeNumber(page, '1234 5678 9012');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('status')).toContainText('There is a slip in this number');
  await expect(field(page)).toHaveValue('1234 5678 9012');
});

test('a link with a number leads on, and nothing of it stays in the address or goes out', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page);
  await say(page, 'code');
  const number = await numberOn(page);
  const other = await otherDevice(browser, baseURL);
  const sent: string[] = [];
  other.page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await open(other.page, `./#/carry-on/${number}`);
  await isOn(other.page, 'security-code.trouble');
  expect(other.page.url()).not.toContain(number);
  // Of a fragment the browser tells no server.
  expect(sent.filter((text) => new URL(text).pathname.includes(number))).toEqual([]);
  await other.close();
});

test('what comes after the first paint moves nothing on the first screen', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page);
  await expect(have(page)).toBeVisible();
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.005);
});

const squareOpener = (page: Page) => page.getByRole('button', { name: 'Show a square to scan' });
const square = (page: Page) => page.getByRole('img', { name: /^A square to scan/ });
/** What draws the square. */
const drawing = '**/assets/square-*.js';

/** What a camera reads off the screen where the number stands. */
async function scan(page: Page) {
  const picture = (await shown(page).screenshot()).toString('base64');
  const paper = await page.context().newPage();
  const { data, ...size } = await paper.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    canvas.drawImage(bitmap, 0, 0);
    const { width, height, data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width, height, data: [...data] };
  }, picture);
  await paper.close();
  return decodeQR({ ...size, data: Uint8Array.from(data) });
}

test.describe('another device carries on by the square', () => {
  for (const [how, media] of Object.entries({
    'on a narrow phone': {},
    'in the dark': { colorScheme: 'dark' },
    'in forced colours': { colorScheme: 'dark', forcedColors: 'active' },
    'on paper': { media: 'print' },
  } as const)) {
    test(how, async ({ page, browser, baseURL }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, './?org=lakeside');
      await say(page, 'code');
      const number = await numberOn(page);
      await squareOpener(page).click();
      await expect(square(page)).toBeVisible();
      await page.emulateMedia(media);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const link = await scan(page);
      expect(link).toBe(`${baseURL}?org=lakeside#/carry-on/${number}`);
      const other = await otherDevice(browser, baseURL);
      await open(other.page, link);
      await isOn(other.page, 'security-code.trouble');
      await other.close();
    });
  }
});

test('what draws the square comes when somebody asks for it, and once more where it failed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const drawings = () => asked.filter((path) => path.includes('/square-'));
  await page.route(drawing, (route) => route.abort());
  await open(page);
  await say(page, 'code');
  await numberOn(page);
  expect(drawings()).toEqual([]);
  await squareOpener(page).click();
  const failed = 'The square did not load. Check your connection, then press the button again.';
  await expect(page.getByRole('status')).toContainText(failed);
  await expect(shown(page)).toContainText(failed);
  await expect(squareOpener(page)).toBeFocused();
  await page.unroute(drawing);
  await squareOpener(page).click();
  await expect(square(page)).toBeVisible();
  await expect(shown(page)).not.toContainText(failed);
});

test('where somebody near may be the trouble there is no square', async ({ page }) => {
  await comeToPrivateScreen(page);
  await numberOn(page);
  await expect(shown(page)).toContainText('It says where you are in this guide');
  await expect(squareOpener(page)).toHaveCount(0);
});
