import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { brotli } from '../../build/compress.ts';
import { flowMap } from '../../src/flow/map.ts';
import { pathOf } from '../../src/flow/sections.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { mayHold } from '../../src/guide/conditions.ts';
import { causesOf } from '../../src/i18n/causes.ts';
import { factsOf } from '../../src/i18n/facts.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { organisations } from '../flow/organisations.ts';
import { documentOf, pagesOf, type Pages } from './pages.ts';

/** The pages of one path: `device.html`, `device-2.html`. */
const ofPath = (pages: Pages, path: string) =>
  Object.keys(pages).filter((name) => name.replace(/(-\d+)?\.html$/, '') === path);

/** Every place that a path's page has to hold: its screens, ends among them, and their causes. */
function placesUnder(organisation: Organisation): string[] {
  const facts = factsOf(organisation, i18n);
  return flowMap(organisation).screens.flatMap(({ id }) => [
    id,
    ...causesOf(id as ScreenId, facts, organisation).map((cause) => `${id}.${cause.id}`),
  ]);
}

/** The places that do not stand exactly once on the pages of their path. */
function notOnce(pages: Pages, organisation: Organisation): string[] {
  const found = new Map<string, number>();
  for (const [name, html] of Object.entries(pages)) {
    if (['all.html', 'leaflet.html'].includes(name)) continue;
    for (const [, id] of html.matchAll(/<h[2-5] id="([^"]+)"/g)) {
      if (ofPath(pages, pathOf(id!)).includes(name)) found.set(id!, (found.get(id!) ?? 0) + 1);
    }
  }
  return placesUnder(organisation).filter((place) => found.get(place) !== 1);
}

/** What stands below the heading of a screen, up to the next; on the page of all, screens are of the third level. */
const partOf = (page: Document, id: string, level = 'h2, h3') =>
  below(page.getElementById(id)!, level);

function below(heading: Element, level: string): Element[] {
  const part: Element[] = [];
  let next = heading.nextElementSibling;
  for (; next && !next.matches(level); next = next.nextElementSibling) part.push(next);
  return part;
}

const textOf = (elements: readonly Element[]) =>
  elements.map(({ textContent }) => textContent).join(' ');

/** What of the site lies around the pages. */
const around = ['../', '../help.html', '../blank.html'];

function deadLinks(pages: Pages): string[] {
  const documents = new Map(
    Object.entries(pages).map(([name, html]) => [name, documentOf(html)] as const),
  );
  return [...documents].flatMap(([name, page]) =>
    [...page.querySelectorAll('a')]
      .map((link) => link.getAttribute('href')!)
      .filter((href) => !/^(https:|tel:|mailto:)/.test(href) && !around.includes(href))
      .filter((href) => {
        const [file, id] = href.split('#') as [string, string?];
        const target = documents.get(file || name);
        return !target || (id !== undefined && !target.getElementById(id));
      })
      .map((href) => `${name} → ${href}`),
  );
}

const styles = readdirSync('src/styles').map((name) => `src/styles/${name}`);
const style = [...styles, 'build/help.css', 'build/plain.css']
  .map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ' '))
  .join('');

/** The pages of a path that are too much for a bad line. */
const tooLarge = (pages: Pages): string[] =>
  Object.entries(pages)
    .filter(([name, html]) => name !== 'all.html' && brotli(style + html).length > 15_000)
    .map(([name]) => name);

describe.each(['default', 'lakeside', 'other-account'])('at %s', (id) => {
  const organisation = organisations[id]!;
  let pages: Pages;
  beforeAll(async () => {
    pages = await pagesOf(organisation);
  });

  test('every screen, cause and end stands on its path’s page, once', () => {
    expect(notOnce(pages, organisation)).toEqual([]);
  });

  test('every screen and cause stands on the page of all, once', () => {
    const ids = [...pages['all.html']!.matchAll(/<h[2-5] id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(placesUnder(organisation).filter((place) => !ids.includes(place))).toEqual([]);
  });

  test('each link leads somewhere', () => {
    expect(deadLinks(pages)).toEqual([]);
  });

  test('the address of a screen is that of its path’s page, however many pages the path has', () => {
    const first = new Map<string, Document>();
    for (const { id } of flowMap(organisation).screens) {
      const name = `${pathOf(id)}.html`;
      if (!first.has(name)) first.set(name, documentOf(pages[name]!));
      expect(first.get(name)!.getElementById(id), id).not.toBeNull();
    }
  });

  test('each answer is a link to where it leads, or has one for each way', () => {
    const all = documentOf(pages['all.html']!);
    for (const { id, answers } of flowMap(organisation).screens) {
      const lists = partOf(all, id).filter((element) => element.className === 'choices');
      const links = lists.flatMap((list) => [...list.querySelectorAll('a')]);
      const hrefs = links.map((link) => link.getAttribute('href'));
      const open = answers.filter(({ when }) => {
        const guard = when?.split(' and ').at(-1);
        return !guard || guard.startsWith('not ') || mayHold(guard, organisation);
      });
      for (const { target } of open) expect(hrefs, id).toContain(`#${target}`);
    }
  });

  test('a page comes over a bad line: at most 15 kB with its styles', () => {
    expect(tooLarge(pages)).toEqual([]);
  });

  test('everything is open, in one page with one heading, and no script is on it', () => {
    for (const [name, html] of Object.entries(pages)) {
      const page = documentOf(html);
      expect(page.querySelectorAll('h1'), name).toHaveLength(1);
      expect(
        page.querySelector('details, script, [hidden], form, button, [style]'),
        name,
      ).toBeNull();
      expect(page.querySelector('a.skip')?.getAttribute('href'), name).toBe('#main');
      expect(page.querySelector('a[href="../help.html"]'), name).not.toBeNull();
    }
  });

  test('an end with staff has the number to call', () => {
    const { phone } = organisation.support;
    const all = documentOf(pages['all.html']!);
    for (const { id, outcome } of flowMap(organisation).screens) {
      if (outcome !== 'staff') continue;
      expect(textOf(partOf(all, id)), id).toContain(
        phone === 'unknown' ? 'Look for the phone number' : phone,
      );
    }
  });

  test('the leaflet has six troubles, each with what to do', () => {
    const page = documentOf(pages['leaflet.html']!);
    const start = documentOf(pages['start.html']!);
    const asked = [...start.querySelectorAll('#start\\.trouble ~ .choices > li')].map(
      ({ firstChild, textContent }) => (firstChild?.textContent?.trim() || textContent).trim(),
    );
    const troubles = [...page.querySelectorAll('main h2')].filter(({ textContent }) =>
      asked.some((one) => one.startsWith(textContent)),
    );
    expect(troubles).toHaveLength(6);
    for (const trouble of troubles) {
      const help = below(trouble, 'h2').filter((element) => element.matches('ol, .panel'));
      expect(help.length, trouble.textContent).toBeGreaterThan(0);
    }
  });
});

test('where an organisation has as much to say as it may, a path has more pages, and none is larger', async () => {
  const organisation = organisations['default']!;
  const words = readFileSync('src/locales/en/device.json', 'utf8').match(/[a-z]{3,}/g)!;
  const said = (at: number) =>
    words
      .slice(at * 70, at * 70 + 70)
      .join(' ')
      .slice(0, 400);
  const screens = flowMap(organisation).screens.filter(({ id }) => pathOf(id) === 'proxy');
  const notes = screens.map(({ id }, at) => ({ screen: id, text: { en: said(at) } }));
  const pages = await pagesOf({ ...organisation, notes });
  const before = ofPath(await pagesOf(organisation), 'proxy');
  expect(ofPath(pages, 'proxy').length).toBeGreaterThan(before.length);
  expect(tooLarge(pages)).toEqual([]);
});

test('whoever cannot call can write, where the file has an address: it stands on every end with staff', async () => {
  const { support, ...rest } = organisations['default']!;
  const organisation: Organisation = { ...rest, support: { ...support, email: 'help@a.example' } };
  const all = documentOf((await pagesOf(organisation))['all.html']!);
  for (const { id, outcome } of flowMap(organisation).screens) {
    if (outcome !== 'staff') continue;
    const links = partOf(all, id).flatMap((part) => [...part.querySelectorAll('a')]);
    expect(
      links.map(({ href }) => href),
      id,
    ).toContain('mailto:help@a.example');
  }
});

test('a screen that is missing is noticed, and so is a link to it', async () => {
  const organisation = organisations['default']!;
  const pages = await pagesOf(organisation);
  const html = pages['password.html']!.replace(' id="password.reset"', '');
  const without = { ...pages, 'password.html': html };
  expect(notOnce(without, organisation)).toEqual(['password.reset']);
  expect(deadLinks(without)).toContain('start.html → password.html#password.reset');
});

test('a page speaks its language, in headings, choices and advice', async () => {
  const pages = await pagesOf(organisations['default']!, 'en-XA');
  for (const [name, html] of Object.entries(pages)) {
    const own = documentOf(html).querySelectorAll('h1, h2, h3, h4, h5, main li > a, main ol > li');
    const said = [...own].map(({ textContent }) => textContent.trim());
    expect(
      said.filter((text) => !text.startsWith('[')),
      name,
    ).toEqual([]);
  }
});

describe('a page cannot count, so it says', () => {
  test('after how many wrong tries nobody tries again', async () => {
    const { 'rejected.html': html } = await pagesOf(organisations['default']!);
    expect(html).toContain('If you have had no more than 1 wrong try with the password so far:');
  });

  test('nothing of a try where the first wrong one locks', () => {
    const { lockout, ...rest } = organisations['default']!;
    const strict = { ...rest, lockout: { ...lockout, attempts: 1 } } as Organisation;
    expect(mayHold('trailMayTry(password, 0)', strict)).toBe(false);
    expect(mayHold('trailMayTry(password, 0)', organisations['default']!)).toBe(true);
  });

  test('that nobody tries while they wait', async () => {
    const { 'lockout.html': html } = await pagesOf(organisations['lakeside']!);
    const part = textOf(partOf(documentOf(html!), 'lockout.retry', 'h2'));
    expect(part).toContain('Are you in a wait? Then do not try yet.');
  });
});

test('whoever must not be seen finds the way out before the heading, and the tab does not name the trouble', async () => {
  const { 'security.html': html } = await pagesOf(organisations['default']!);
  const page = documentOf(html!);
  const [out] = page.querySelectorAll('main a, main h1');
  expect(out?.getAttribute('href')).toBe('../blank.html');
  expect(page.title).toBe(`Help to sign in – ${organisations['default']!.name}`);
});
