import type { Page } from '@playwright/test';

/** Waits in the page until a screen stands there, seen through a cause if one is named: `lockout.wait.saved`. */
export function isOn(page: Page, seen: string) {
  const [path, name, cause] = seen.split('.');
  return page.waitForFunction(
    ([screen, cause]) => {
      const shown = document.querySelector('main')?.dataset;
      return shown?.screen === screen && shown?.cause === cause;
    },
    [`${path}.${name}`, cause] as const,
    { timeout: 20_000 },
  );
}

/**
 * What there is to see on a screen that somebody has come to, asked in one go: every question that is
 * put to a browser by itself costs more than its answer.
 */
export async function see(page: Page, screen: string) {
  // A screen that does not come, or does not take the focus, is told by what is seen instead.
  await page
    .waitForFunction(
      (id) =>
        document.querySelector('main')?.dataset.screen === id &&
        document.activeElement === document.querySelector('h1'),
      screen,
      { timeout: 20_000 },
    )
    .catch(() => undefined);
  return page.evaluate(() => {
    const main = document.querySelector('main')!;
    const headings = [...document.querySelectorAll('h1')];
    // Without what is hidden.
    const text = document.getElementById('app')!.innerText;
    return {
      screen: main.dataset.screen,
      isPrivate: main.dataset.private !== undefined,
      title: document.title,
      headings: headings.map(({ textContent }) => textContent.trim()),
      headingHasFocus: document.activeElement === headings[0],
      emergencyLines: text.match(/In an emergency, call/g)?.length ?? 0,
      privacyLines: text.match(/No password is asked for here\./g)?.length ?? 0,
      // Whether somebody would have to scroll sideways to read the page.
      isWide: document.documentElement.scrollWidth > window.innerWidth,
    };
  });
}
