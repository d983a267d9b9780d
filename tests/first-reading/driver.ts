import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright';

/**
 * The built app as text, for somebody who plays a person and sees only what the page says. ORGS names the folder of the
 * organisations’ files, ORIGIN where the app is served, PORT where this listens.
 *
 *   curl -s --get http://127.0.0.1:5055/ --data-urlencode 'case=r1-01' --data-urlencode 'say=3|2|Contact support'
 *
 * With DESK_ORGS, the folder of the staff files, it is the desk as an agent with a caller sees it (ORIGIN is then where
 * `npm run serve -- --desk` shows it).
 *
 * `say` has what the person did from the first screen on: a number picks that choice and continues, `type:words`
 * fills the text field and submits it, any other text presses the link or button that contains it.
 */
const { ORGS = '', DESK_ORGS, ORIGIN = 'http://localhost:4173', PORT = '5055' } = process.env;

const installed = '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(installed) && { executablePath: installed }),
  args: ['--no-sandbox', '--disable-gpu'],
});

async function openPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.route('**/{orgs,desk-orgs}/*.json', (route) => {
    const { pathname } = new URL(route.request().url());
    const folder = pathname.includes('/desk-orgs/') ? DESK_ORGS : ORGS;
    const file = join(folder ?? '', basename(pathname));
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file, 'utf8'), contentType: 'application/json' })
      : route.continue();
  });
  return page;
}

/** What was found at the desk lies over all else. */
const found = (page: Page) => page.locator('dialog[open]');

const choices = (page: Page) => page.locator('main form').first().getByRole('radio');

async function press(page: Page, step: string) {
  if (/^\d+$/.test(step)) {
    await choices(page)
      .nth(Number(step) - 1)
      .check();
    await page.locator('main form button[type=submit]').first().click();
  } else if (step.startsWith('type:')) {
    const field = page.locator(
      DESK_ORGS ? '#desk-field' : 'main input[type=text], main input[type=search], main textarea',
    );
    await field.first().fill(step.slice('type:'.length));
    await field.first().press('Enter');
  } else {
    const part = (await found(page).count()) > 0 ? found(page) : page.locator('body');
    await part.locator('a, button, summary').filter({ hasText: step }).first().click();
  }
  // What the next screen needs may have to come first.
  await page.waitForTimeout(400);
}

async function textOf(page: Page): Promise<string> {
  if ((await found(page).count()) > 0) return found(page).innerText();
  const main = page.locator('main');
  const labels = await choices(page).evaluateAll((radios) =>
    radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.innerText.trim()),
  );
  return [
    `[screen ${await main.getAttribute('data-screen')}]`,
    `--- page header: ${(await page.locator('header').innerText()).replace(/\n+/g, ' / ')}`,
    await main.innerText(),
    '--- choices:',
    ...labels.map((label, index) => `${index + 1}. ${label}`),
    ...(DESK_ORGS
      ? ['--- FOR YOU (the caller does not see it):', await page.locator('aside').innerText()]
      : []),
    `--- beside it: ${(await page.locator('.beside').innerText()).replace(/\n+/g, ' | ')}`,
    '',
  ].join('\n');
}

async function walk(organisation: string, steps: readonly string[]): Promise<string> {
  const page = await openPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.goto(`${ORIGIN}/?org=${organisation}`);
    await page.waitForSelector('html:not([data-hold]) main[data-screen]');
    for (const step of steps) {
      try {
        await press(page, step);
      } catch {
        return `NOTE: nothing here is “${step}”\n${await textOf(page)}`;
      }
    }
    return await textOf(page);
  } finally {
    await page.close();
  }
}

createServer((request, response) => {
  const asked = new URL(request.url ?? '', 'http://localhost').searchParams;
  const steps = (asked.get('say') ?? '').split('|').filter((step) => step !== '');
  walk(asked.get('case') ?? 'default', steps).then(
    (text) => response.end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(PORT), '127.0.0.1');
