import { expect, test, type Page } from '@playwright/test';
import { madePortals } from '../../bench/made-portals.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* A build of 5,000 organisations besides the examples, which are those that can be chosen here. */

const lakeside = {
  id: 'lakeside',
  name: 'Lakeside Health',
  portal: 'MyLakeside',
  address: 'https://portal.lakeside.example/',
  places: ['Cedar Street Clinic'],
};
const gone = { id: 'gone', name: 'Gone Away Hospital', portal: 'MyGone' };

/** Opens the page as such a build makes it. */
async function open(page: Page, address = './') {
  await page.route(/\/(\?[^#]*)?$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(' data-organisation=', ' data-portals$&');
    return route.fulfill({ response, body: html });
  });
  await page.route('**/portals.json', (route) =>
    route.fulfill({ json: [...madePortals(5000), lakeside, gone] }),
  );
  await page.goto(address);
  await page.waitForFunction(() => 'hydrated' in globalThis);
}

const opener = (page: Page) => page.getByRole('button', { name: 'Say whose portal it is' });
const title = (page: Page) => page.locator('#results-title');
const results = (page: Page) => page.locator('[data-results] a[href]');

async function comeToAdvice(page: Page) {
  await say(page, 'locked');
  await say(page, 'password');
  await say(page, 'nothing');
  await isOn(page, 'lockout.not-said');
}

test('by keyboard alone somebody says whose portal it is, and goes on under its rules, also after a reload', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await comeToAdvice(page);
  expect(asked).not.toContain('/portals.json');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#portal')).toBeFocused();
  await page.keyboard.type('Lakesdie Helth');
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(page.locator('[data-results]')).toContainText('https://portal.lakeside.example/');
  expect(asked.filter((path) => path.startsWith('/orgs/'))).toEqual(['/orgs/default.json']);
  await page.keyboard.press('Tab');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await isOn(page, 'lockout.reset');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle(/Lakeside Health$/);
  await expect(page.getByRole('main')).toContainText('Some of your later answers no longer fit');
  expect(new URL(page.url()).search).toBe('?org=lakeside');
  await page.reload();
  await isOn(page, 'lockout.reset');
  await expect(page).toHaveTitle(/Lakeside Health$/);
});

test('nobody else hears what was typed, and nothing of it is kept', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await open(page);
  await comeToAdvice(page);
  await opener(page).click();
  await page.locator('#portal').fill('Canary Clinic 4711');
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  expect(sent.filter((text) => /canary|4711/i.test(text))).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(kept).not.toMatch(/canary|4711/i);
});

test('whose portal is not here goes on with the help that is safe for all', async ({ page }) => {
  await open(page);
  await comeToAdvice(page);
  await opener(page).click();
  await page.getByRole('button', { name: 'Mine is not here' }).click();
  await expect(opener(page)).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('where the rules of the one chosen are gone, that is said and nothing is lost', async ({
  page,
}) => {
  await open(page);
  await comeToAdvice(page);
  await opener(page).click();
  await page.locator('#portal').fill('gone away');
  await page.keyboard.press('Enter');
  await results(page).first().click();
  await expect(page.getByRole('main')).toContainText('We could not load the rules');
  await isOn(page, 'lockout.not-said');
});

test('the file with the portals may be broken or missing', async ({ page }) => {
  await open(page);
  await page.route('**/portals.json', (route) => route.fulfill({ body: '<h1>Not here</h1>' }));
  await comeToAdvice(page);
  await opener(page).click();
  await page.locator('#portal').fill('Lakeside');
  await page.keyboard.press('Enter');
  await expect(page.locator('#portal-error')).toContainText('did not load');
});

test('field and list need no sideways scrolling at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await comeToAdvice(page);
  await opener(page).click();
  await page.locator('#portal').fill('General Hospital');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(8);
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  expect(isWide).toBe(false);
});

test('a build of one organisation asks nobody', async ({ page }) => {
  await page.goto('./');
  await page.waitForFunction(() => 'hydrated' in globalThis);
  await comeToAdvice(page);
  await expect(opener(page)).toHaveCount(0);
});
