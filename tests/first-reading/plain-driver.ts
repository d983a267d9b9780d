import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';

/**
 * The pages without a script as text, for somebody who plays a person and sees only what they say. PAGES names the
 * folder of the built folders, one a case, each baked for the organisation of its case; PORT is where this listens.
 *
 *   curl -s --get http://127.0.0.1:5056/ --data-urlencode 'case=p1-01' --data-urlencode 'say=2|Ask for a new password'
 *
 * `say` has what the person did from the page of numbers on: a number presses that link of those in sight, any other
 * text the first link on the page that contains it, `back` goes back, and `page` reads the whole page from its top.
 */
const { PAGES = '', PORT = '5056' } = process.env;

const installed = '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(installed) && { executablePath: installed }),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** What lies in sight: from where a link has led to the next heading as high; without such a place, the whole page. */
function inSight(page: Page, isWhole: boolean) {
  return page.evaluate((whole) => {
    const target = whole ? null : document.querySelector(':target');
    const main = document.querySelector('main')!;
    const part = target ? [target] : [main];
    const level = target && /^H\d$/.test(target.tagName) ? Number(target.tagName[1]) : 0;
    // A heading as high as this one begins what is not in sight.
    const ends = ['nav', ...['h1', 'h2', 'h3', 'h4', 'h5'].slice(0, level)].join(', ');
    let next = level > 0 ? target!.nextElementSibling : null;
    for (; next && !next.matches(ends); next = next.nextElementSibling) part.push(next);
    const links = part.flatMap((one) => [...one.querySelectorAll('a')]);
    const below = [...main.querySelectorAll('h2')].map((one) => one.innerText);
    return {
      text: part.map((one) => (one as HTMLElement).innerText).join('\n'),
      links: links.map((link) => link.innerText),
      hrefs: links.map((link) => link.href),
      below: target ? below.slice(below.indexOf((target as HTMLElement).innerText) + 1) : [],
    };
  }, isWhole);
}

async function textOf(page: Page, isWhole: boolean): Promise<string> {
  const { text, links, below } = await inSight(page, isWhole);
  const address = page.url().replace(/^.*\/(?=help)/, '');
  return [
    `[page ${decodeURIComponent(address)}]`,
    text.replace(/\n{3,}/g, '\n\n'),
    '--- links in sight:',
    ...links.map((label, index) => `${index + 1}. ${label}`),
    ...(below.length > 0 ? ['--- further down on the same page:', below.join(' | ')] : []),
    '',
  ].join('\n');
}

async function press(page: Page, step: string, isWhole: boolean) {
  if (step === 'back') return void (await page.goBack());
  if (/^\d+$/.test(step)) {
    const { hrefs } = await inSight(page, isWhole);
    await page.goto(hrefs[Number(step) - 1]!);
  } else {
    await page.locator('a').filter({ hasText: step }).first().click();
  }
}

async function walk(name: string, steps: readonly string[]): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let isWhole = false;
  try {
    await page.goto(pathToFileURL(resolve(join(PAGES, name, 'help.html'))).href);
    for (const step of steps) {
      if (step !== 'page') {
        try {
          await press(page, step, isWhole);
        } catch {
          return `NOTE: nothing here is “${step}”\n${await textOf(page, isWhole)}`;
        }
      }
      isWhole = step === 'page';
    }
    return await textOf(page, isWhole);
  } finally {
    await context.close();
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
