import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { follow, openLakeside, screensByKind } from './support/kinds.ts';
import { hiddenParts, moving, smallTargets, spaceOut, tabStops } from './support/measures.ts';

const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };

/** What is found on every kind of screen; only those that have something. */
async function onEveryKind(page: Page, look: (page: Page) => Promise<string[]>) {
  const found: Record<string, string[]> = {};
  for (const [kind, screen] of Object.entries(screensByKind)) {
    await follow(page, screen);
    const here = await look(page);
    if (here.length > 0) found[kind] = here;
  }
  return found;
}

test.describe('somebody who goes through the page by Tab sees at every stop where they are', () => {
  for (const [how, context] of Object.entries({
    'in the light': {},
    'in the dark': { colorScheme: 'dark' },
    'in forced colours': { forcedColors: 'active' },
  } as const)) {
    test(how, async ({ browser, baseURL }) => {
      test.setTimeout(180_000);
      const page = await browser.newPage({ baseURL: baseURL!, viewport: phone, ...context });
      await openLakeside(page);
      const all: Record<string, number> = {};
      for (const [kind, screen] of Object.entries(screensByKind)) {
        await follow(page, screen);
        const { stops, unmarked } = await tabStops(page);
        expect(unmarked, kind).toEqual([]);
        all[kind] = stops;
      }
      expect(Math.min(...Object.values(all))).toBeGreaterThan(5);
      console.log(`Focus seen ${how} at`, all);
      await page.close();
    });
  }

  test('a ring taken away on purpose is missed', async ({ page }) => {
    await openLakeside(page);
    await page.evaluate(() => {
      const bare = new CSSStyleSheet();
      bare.replaceSync('button:focus-visible { outline: 0 !important; }');
      document.adoptedStyleSheets = [bare];
    });
    const { unmarked } = await tabStops(page);
    expect(unmarked.length).toBeGreaterThan(3);
  });
});

test.describe('nothing is cut off and nobody scrolls sideways', () => {
  for (const [how, folder] of Object.entries({
    'in a language of longer words': './en-XA/',
    'from right to left': './ar-XB/',
    'in English': './',
  })) {
    for (const viewport of [phone, narrow]) {
      test(`${how} on ${viewport.width} pixels`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await openLakeside(page, folder);
        expect(await onEveryKind(page, hiddenParts)).toEqual({});
      });
    }
  }

  test('with the text spaced out', async ({ page }) => {
    await page.setViewportSize(phone);
    await openLakeside(page);
    await spaceOut(page);
    expect(await onEveryKind(page, hiddenParts)).toEqual({});
    const spacing = await page.evaluate(
      () => getComputedStyle(document.querySelector('h1')!).letterSpacing,
    );
    expect(parseFloat(spacing)).toBeGreaterThan(1);
  });

  test('with the browser’s own zoom at 400 percent', async ({ playwright, baseURL }, {
    project,
  }) => {
    const profile = mkdtempSync(join(tmpdir(), 'zoom-'));
    mkdirSync(join(profile, 'Default'));
    // Chromium keeps zoom as a power of 1.2.
    const zoom = { default_zoom_level: { x: Math.log(4) / Math.log(1.2) } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ partition: zoom }));
    const { args = [] } = project.use.launchOptions ?? {};
    // The one without windows has no profile to keep a zoom in.
    const withProfile = existsSync('/usr/bin/chromium')
      ? { executablePath: '/usr/bin/chromium' }
      : { channel: 'chromium' };
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...withProfile,
      args: [...args, '--window-size=1280,1024'],
      viewport: null,
      baseURL: baseURL!,
    });
    const page = context.pages()[0]!;
    await openLakeside(page);
    expect(await page.evaluate(() => devicePixelRatio)).toBe(4);
    expect(await onEveryKind(page, hiddenParts)).toEqual({});
    await context.close();
  });

  test('what sticks out, and what is cut, is noticed', async ({ page }) => {
    await page.setViewportSize(narrow);
    await openLakeside(page);
    await page.evaluate(() => {
      document.querySelector('h1')!.style.cssText = 'white-space: nowrap';
      document.querySelector('main p')!.setAttribute('class', 'planted');
      document.querySelector<HTMLElement>('.planted')!.style.cssText =
        'height: 1rem; overflow: hidden';
    });
    const found = (await hiddenParts(page)).join('\n');
    expect(found).toContain('outside h1.: What stops you');
    expect(found).toContain('cut p.planted: Choose what');
  });
});

test.describe('somebody with an unsteady hand', () => {
  for (const [how, viewport] of Object.entries({ phone, desktop: { width: 1280, height: 900 } })) {
    test(`finds every control at least 44 by 44 pixels large on a ${how}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openLakeside(page);
      expect(await onEveryKind(page, smallTargets)).toEqual({});
    });
  }

  test('a control made small on purpose is noticed', async ({ page }) => {
    await openLakeside(page);
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('nav button')!;
      button.style.cssText = 'min-height: 0; padding: 0; display: inline-block';
    });
    expect(await smallTargets(page)).toHaveLength(1);
  });
});

test.describe('somebody whom movement makes sick', () => {
  test('sees nothing move or glide', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL!, reducedMotion: 'reduce' });
    await openLakeside(page);
    expect(await onEveryKind(page, moving)).toEqual({});
    await page.close();
  });

  test('what glides for others is noticed', async ({ page }) => {
    await openLakeside(page);
    expect(await moving(page)).not.toEqual([]);
  });
});
