import type { Page } from '@playwright/test';

/** Looks at a page as it stands and tells what keeps somebody from using it: the rule, then what is wrong. */
export interface Engine {
  name: string;
  look(page: Page): Promise<string[]>;
}

/**
 * Puts an engine into a page, once for as long as the page stands. What Playwright evaluates is no script
 * of the page's own: the page keeps its security policy.
 */
export async function putInto(page: Page, global: string, source: string) {
  if (!(await page.evaluate((name) => name in globalThis, global))) await page.evaluate(source);
}
