import type { Page } from '@playwright/test';
import type { Step } from '../../../src/flow/replay.ts';
import { onConsole } from './console.ts';
import { files } from './organisations.ts';
import { isOn } from './screen.ts';

/** Notes what no page of ours may do, whatever is put before it: throw, open a dialog, break its policy. */
export async function watchFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  // Not every browser writes what its policy stopped to the console.
  await page.exposeFunction('tellOfViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(globalThis, 'tellOfViolation')(`${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}

/** Notes faults, and what a page that lacks nothing may not do either: complain, or ask another host. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const troubles = await watchFaults(page);
  onConsole(page, (text) => {
    // The example of a notice is old, which its organisation is told.
    if (!/notices\/lakeside\.json is not shown/.test(text)) troubles.push(`console: ${text}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) troubles.push(`request: ${url}`);
  });
  return troubles;
}

/** Organisations that only tests know are served as if they stood beside the others. */
export async function serveTestOrganisations(page: Page) {
  await page.route(/\/orgs\/[\w-]+\.json$/, async (route) => {
    const file = files.find(({ id }) => route.request().url().endsWith(`/orgs/${id}.json`));
    if (!file) return route.continue();
    return route.fulfill({ contentType: 'application/json', body: file.text });
  });
}

export const addressFor = (organisation: string) =>
  organisation === 'default' ? './' : `./?org=${organisation}`;

/** Puts the page where somebody is who said these things, as the browser's own Back does. */
export async function comeTo(page: Page, steps: readonly Step[], screen: string) {
  await page.evaluate((said) => {
    const at = Date.now();
    const entries = said.map((step) => ({ ...step, at }));
    const state = { trail: { entries, redo: [], changing: false }, clears: 0, depth: 0 };
    sessionStorage.clear();
    history.replaceState(state, '');
    dispatchEvent(new PopStateEvent('popstate', { state }));
  }, steps);
  await isOn(page, screen);
}

/** Where a list has run out, an answer is a button of its own. */
const buttonFor = (answer: string) => `main button[value="${answer}"]`;

/** Chooses an answer and presses Continue, with a pointer: what lies over a button would be noticed. */
export async function say(page: Page, answer: string) {
  const button = page.locator(buttonFor(answer));
  if ((await button.count()) > 0) return button.click();
  await page.locator(`main form input[type=radio][value="${answer}"]`).check();
  await page.locator('main form button[type=submit]').first().click();
}

/**
 * Chooses an answer and presses Continue within the page: the same events come to the same handlers,
 * but nobody looks whether a pointer could get there.
 */
export async function sayWithoutPointer(page: Page, answer: string) {
  await page.evaluate(
    ([value, selector]) => {
      const button = document.querySelector<HTMLElement>(selector);
      if (button) return button.click();
      const form = document.querySelector('main form')!;
      form.querySelector<HTMLElement>(`input[type=radio][value="${value}"]`)!.click();
      form.querySelector<HTMLElement>('button[type=submit]')!.click();
    },
    [answer, buttonFor(answer)] as const,
  );
}
