import { expect, test, type BrowserContext, type Page, type Request } from '@playwright/test';
import { flowMap } from '../../src/flow/map.ts';
import { openParts } from './support/checklist.ts';
import { addressFor, serveTestOrganisations } from './support/patient.ts';
import { thePlan } from './support/plan.ts';
import { isOn } from './support/screen.ts';

/** Nobody writes this by chance. */
const canary = 'kanarienvogel';

async function textOf(request: Request): Promise<string> {
  const headers = JSON.stringify(await request.allHeaders().catch(() => ({})));
  return `${request.url()} ${headers} ${request.postData() ?? ''}`;
}

/** Collects what leaves the page while it runs; tells what came since it was last asked. */
function listen(page: Page) {
  const heard: Promise<string>[] = [];
  page.on('request', (request) => heard.push(textOf(request)));
  page.on('console', (message) => heard.push(Promise.resolve(message.text())));
  page.on('framenavigated', (frame) => heard.push(Promise.resolve(frame.url())));
  return async () => (await Promise.all(heard.splice(0))).join('\n');
}

/** Every place in which a browser keeps something. */
function keptIn(page: Page) {
  return page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name }) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open(name!);
            opening.onsuccess = () => {
              const database = opening.result;
              const stores = [...database.objectStoreNames];
              if (stores.length === 0) return resolve(name!);
              const all = database.transaction(stores).objectStore(stores[0]!).getAll();
              all.onsuccess = () => resolve(JSON.stringify([name, all.result]));
              all.onerror = () => resolve(name!);
            };
            opening.onerror = () => resolve(name!);
          }),
      ),
    );
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return [name, ...requests.map(({ url }) => url)].join(' ');
      }),
    );
    return {
      address: location.href,
      title: document.title,
      history: JSON.stringify(history.state),
      name: window.name,
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      cookie: document.cookie,
      databases: databases.join(' '),
      cached: cached.join(' '),
    };
  });
}

async function traces(page: Page, context: BrowserContext, heard: () => Promise<string>) {
  const kept: Record<string, string> = await keptIn(page);
  const cookies = JSON.stringify(await context.cookies());
  const places = { ...kept, cookies, heard: await heard() };
  return Object.entries(places).flatMap(([place, text]) => (text.includes(canary) ? [place] : []));
}

/** Types into every field there is; gives how many there were. */
async function typeEverywhere(page: Page): Promise<number> {
  await openParts(page);
  const fields = page.locator('main input:not([type=radio]):not([type=checkbox]), main textarea');
  const all = await fields.all();
  for (const field of all) await field.fill(canary);
  return all.length;
}

const { visits } = thePlan();

for (const { organisation, screens } of visits) {
  test(`at ${organisation}, what is typed is nowhere but on the screen, on ${screens.length} screens`, async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000 + screens.length * 2_000);
    const heard = listen(page);
    await serveTestOrganisations(page);
    await page.goto(addressFor(organisation));
    await page.waitForFunction(() => 'hydrated' in globalThis);
    let fields = 0;
    for (const screen of screens) {
      await page.evaluate(
        (address) => (location.hash = address),
        `#/${screen.replaceAll('.', '/')}`,
      );
      await isOn(page, screen);
      fields += await typeEverywhere(page);
      expect(await traces(page, context, heard), screen).toEqual([]);
    }
    expect(fields).toBeGreaterThan(0);
  });
}

test('no screen of the map is left out', () => {
  const visited = new Set<string>(visits.flatMap(({ screens }) => screens));
  const all = flowMap().screens.map(({ id }) => id);
  expect(all.filter((id) => !visited.has(id))).toEqual([]);
});

test('what somebody types for someone they help is nowhere but on the screen', async ({
  page,
  context,
}) => {
  const heard = listen(page);
  await page.goto('./?org=lakeside#/support/who');
  await page.getByRole('radio', { name: 'Someone I help' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your list for the call' }).waitFor();
  expect(await typeEverywhere(page)).toBeGreaterThan(8);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  expect(await traces(page, context, heard)).toEqual([]);

  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await traces(page, context, heard)).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('textbox').first()).toHaveValue(canary);
  expect(await traces(page, context, heard)).toEqual([]);

  await page.reload();
  await page.waitForFunction(() => 'hydrated' in globalThis);
  expect(await page.content()).not.toContain(canary);
});

const leaks: Record<string, (text: string) => unknown> = {
  address: (text) => history.replaceState(history.state, '', `#${text}`),
  title: (text) => (document.title = text),
  history: (text) => history.replaceState({ text }, ''),
  name: (text) => (window.name = text),
  local: (text) => localStorage.setItem('text', text),
  session: (text) => sessionStorage.setItem('text', text),
  cookie: (text) => (document.cookie = `text=${text}`),
  databases: (text) =>
    new Promise((resolve) => (indexedDB.open(text).onsuccess = () => resolve(undefined))),
  cached: (text) => caches.open(text),
  heard: (text) => console.info(text),
};

for (const [place, leak] of Object.entries(leaks)) {
  test(`a leak into ${place}, made on purpose, is found`, async ({ page, context }) => {
    const heard = listen(page);
    await page.goto('./');
    await page.waitForFunction(() => 'hydrated' in globalThis);
    await page.evaluate(leak, canary);
    expect(await traces(page, context, heard)).toContain(place);
  });
}

test('a leak into a request, made on purpose, is found', async ({ page, context }) => {
  const heard = listen(page);
  await page.goto('./');
  await page.evaluate((text) => fetch(`./?${text}`), canary);
  expect(await traces(page, context, heard)).toContain('heard');
});

test('what somebody looks up is nowhere but on the screen, found or not, followed or kept', async ({
  page,
  context,
}) => {
  const heard = listen(page);
  await page.goto('./?org=lakeside');
  await page.waitForFunction(() => 'hydrated' in globalThis);
  const field = page.locator('[data-lookup]');
  await field.fill(canary);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'We do not know these words' }).waitFor();
  await page.getByRole('button', { name: 'Keep these words for my list for support' }).click();
  expect(await traces(page, context, heard)).toEqual([]);
  await field.fill(`the code does not come to my phone, ${canary}`);
  await page.keyboard.press('Enter');
  await page.locator('[data-results] a').first().click();
  await expect(field).toHaveCount(0);
  expect(await traces(page, context, heard)).toEqual([]);
  // What a link asks to look up is in the address that somebody comes to, and nowhere after.
  await page.evaluate((word) => (location.hash = `#/lookup/${word}`), canary);
  await page.getByRole('heading', { name: 'We do not know these words' }).waitFor();
  await traces(page, context, heard);
  await page.locator('[data-results] a').first().click();
  await expect(field).toHaveCount(0);
  expect(await traces(page, context, heard)).toEqual([]);
});
