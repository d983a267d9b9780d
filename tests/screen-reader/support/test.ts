import { expect, test as plain } from '@playwright/test';
import { missingPrograms, type Browser } from './browsers.ts';
import { ScreenReader } from './screen-reader.ts';

type Open = (browser: Browser, url: string) => Promise<ScreenReader>;

/** Tests of what is spoken. They are for Debian: elsewhere they are skipped, except in CI. */
export const test = plain.extend<{ open: Open }>({
  open: async ({ baseURL }, use, testInfo) => {
    const missing = missingPrograms.join(', ');
    testInfo.skip(!process.env.CI && missing !== '', `Not installed: ${missing}`);
    expect(missing, 'not installed').toBe('');

    const readers: ScreenReader[] = [];
    await use(async (browser, url) => {
      const reader = new ScreenReader(browser, new URL(url, baseURL).href);
      readers.push(reader);
      await reader.hearsPage();
      return reader;
    });
    for (const reader of readers) {
      if (testInfo.status !== testInfo.expectedStatus) {
        const body = JSON.stringify(reader.log(), null, 2) + reader.messages();
        await testInfo.attach('what was heard', { body });
      }
      await reader.stop();
    }
  },
});
