import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { languageOf, lazyParts, partOf } from './support/lazy-parts.ts';
import { openParts } from './support/checklist.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* Each part of the app that comes later does not come the first time that it is asked for. */

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const hydrated = (page: Page) => page.waitForFunction(() => 'hydrated' in globalThis);

/** Somebody does what needs a part, and comes where it leads. */
type Journey = (page: Page, file: string) => Promise<void>;

/** Comes to a screen, if need be by trying again as the page says. */
async function arrive(page: Page, screen: string) {
  const failed = page.getByRole('button', { name: 'Try again' });
  const there = page.locator(`main[data-screen="${screen}"]`);
  await expect(failed.or(there).first()).toBeVisible();
  if (await failed.isVisible()) await failed.click();
  await isOn(page, screen);
}

/** On to advice, and back, where the answer is still chosen. */
async function goOn(page: Page, advice = 'lockout.says') {
  await hydrated(page);
  await say(page, 'locked');
  await arrive(page, 'lockout.cause');
  await say(page, 'password');
  await arrive(page, advice);
  await page.goBack();
  await isOn(page, 'lockout.cause');
  await expect(page.locator('input[value=password]')).toBeChecked();
}

const goOnFrom =
  (address: string, advice?: string): Journey =>
  async (page) => {
    await page.goto(address);
    await goOn(page, advice);
  };

/** The page says that it has not fully loaded; loaded again, it leads where it should. */
const loadAgain =
  (address: string, screen: string, text = ''): Journey =>
  async (page) => {
    await page.goto(address);
    await expect(page.locator('#late')).toBeVisible();
    await page.reload();
    await isOn(page, screen);
    await expect(page.locator('main')).toContainText(text);
  };

const lookUp: Journey = async (page) => {
  await page.goto('./');
  await hydrated(page);
  const field = page.locator('[data-lookup]');
  await field.fill('the code does not come');
  await page.keyboard.press('Enter');
  const results = page.locator('[data-results] a');
  const failed = page.locator('#lookup-error');
  await expect(results.first().or(failed)).toBeVisible();
  if (await failed.isVisible()) await press(page, 'Find');
  await expect(results.first()).toBeVisible();
  await expect(field).toHaveValue('the code does not come');
};

/** The hours do not come; the number does, and what was typed stays. */
const readHours: Journey = async (page) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  await page.goto('./?org=lakeside');
  await hydrated(page);
  await page.evaluate(() => (location.hash = '#/support/checklist'));
  await arrive(page, 'support.checklist');
  await openParts(page);
  const name = page.getByLabel('Patient’s full name');
  await name.fill('Ana Lee');
  await expect(page.getByRole('main').getByText('216-555-0142').first()).toBeVisible();
  await expect(name).toHaveValue('Ana Lee');
};

/** The organisation's rules have changed since the build: their number is there on the next screen at the latest. */
const readNewNumber: Journey = async (page) => {
  const built = JSON.parse(readFileSync('public/orgs/default.json', 'utf8')) as { support: object };
  const json = { ...built, support: { ...built.support, phone: '555-0199' } };
  await page.route('**/orgs/default.json', (route) => route.fulfill({ json }));
  const answered = page.waitForResponse('**/orgs/default.json');
  await page.goto('./');
  await answered;
  await goOn(page);
  await expect(page.getByRole('link', { name: 'Call 555-0199' }).first()).toBeVisible();
};

const showSquare: Journey = async (page) => {
  await page.goto('./');
  await say(page, 'locked');
  await press(page, 'A number to carry on');
  await press(page, 'Show a square to scan');
  await expect(page.getByText('The square did not load.').last()).toBeVisible();
  await press(page, 'Show a square to scan');
  await expect(page.getByRole('img', { name: 'A square to scan' })).toBeVisible();
};

/** In a build of several organisations somebody says whose portal it is. */
const sayWhose: Journey = async (page) => {
  await page.route(/\/(\?[^#]*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(' data-organisation=', ' data-portals$&');
    return route.fulfill({ response, body });
  });
  const portal = { id: 'lakeside', name: 'Lakeside Health', portal: 'MyLakeside' };
  await page.route('**/portals.json', (route) => route.fulfill({ json: [portal] }));
  await page.goto('./');
  await say(page, 'locked');
  await say(page, 'password');
  await say(page, 'nothing');
  await press(page, 'Say whose portal it is');
  await page.locator('#portal').fill('Lakeside');
  await page.keyboard.press('Enter');
  const failed = page.locator('#portal-error');
  const result = page.locator('[data-results] a');
  await expect(result.or(failed)).toBeVisible();
  if (await failed.isVisible()) await page.keyboard.press('Enter');
  await result.click();
  await isOn(page, 'lockout.reset');
};

const inLanguage =
  (go: (address: string) => Journey): Journey =>
  (page, file) => {
    const language = languageOf(file);
    return go(language === 'en' ? 'en-XA/?lang=en' : `./?lang=${language}`)(page, file);
  };

/** What everybody needs before long; of an organisation's newer rules nobody need know. */
const onTheWay = [
  ...['views.js', 'views.css', 'InPageLink.js', 'ResultsHeading.js', 'ResultsHeading.css'],
  ...['deep-link.js', 'format-time.js', 'number.js', 'own-file.js', 'parse-address.js'],
  ...['rolldown-runtime.js', 'steps-to.js', 'read-text.js', 'parse.js', 'schema.js', 'week.js'],
];

/** What needs each part. */
const journeys: Readonly<Record<string, Journey>> = {
  ...Object.fromEntries(onTheWay.map((part) => [part, goOnFrom('./')])),
  'contacts-at-once.js': readNewNumber,
  // Nobody waits for it.
  'watch.svelte.js': goOnFrom('./?org=lakeside', 'lockout.reset'),
  'watch.css': goOnFrom('./?org=lakeside', 'lockout.reset'),
  'resume.js': loadAgain('./#/lockout', 'lockout.cause'),
  'neutral.js': loadAgain('./?org=nobody', 'start.trouble', 'We could not load the rules'),
  'first.js': inLanguage((address) => loadAgain(address, 'start.trouble')),
  'rest.js': inLanguage(goOnFrom),
  'load.js': lookUp,
  'load.css': lookUp,
  'en.js': lookUp,
  'load-portals.js': sayWhose,
  'square.js': showSquare,
  'when.js': readHours,
  'opening-sentences.js': readHours,
  'temporal-polyfill.js': readHours,
};

/** Only the draft of a language has it. */
const ofDrafts = ['untranslated.js'];

test('of each part that comes later it is known who needs it', () => {
  const parts = lazyParts.map(partOf).filter((part) => !ofDrafts.includes(part));
  expect([...new Set(parts)].sort()).toEqual(Object.keys(journeys).sort());
});

for (const file of lazyParts) {
  const journey = journeys[partOf(file)];
  if (!journey) continue;
  const part = /^(first|rest)-/.test(file) ? `${partOf(file)} (${languageOf(file)})` : partOf(file);
  test(`where ${part} fails once, somebody is told or needs not know, and loses nothing`, async ({
    page,
  }) => {
    let asked = 0;
    await page.route(`**/assets/${file}`, (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    await journey(page, file);
    expect(asked).toBeGreaterThan(0);
    if (!file.endsWith('.css')) return;
    const rules = () =>
      page.evaluate((name) => {
        const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith(name));
        return sheet?.cssRules.length;
      }, file);
    await expect.poll(rules).toBeGreaterThan(0);
  });
}
