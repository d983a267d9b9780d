import type { Page } from '@playwright/test';

/** In ms: when was pressed and shown since the start of the navigation, and how long the page was deaf. */
export interface Tap {
  pressed: number;
  shown: number;
  /** The longest task of the main thread. */
  longest: number;
  /** What long tasks took beyond 50 ms each. */
  blocking: number;
}

/** Chooses the first answer and presses Continue as soon as somebody could see them. */
export async function tapOn(page: Page, address: string): Promise<Tap> {
  await page.addInitScript({ path: 'bench/tap-in-page.js' });
  await page.goto(address, { waitUntil: 'commit' });
  const tap = await page.waitForFunction(() => Reflect.get(globalThis, 'tap') as Tap | undefined);
  return (await tap.jsonValue())!;
}
