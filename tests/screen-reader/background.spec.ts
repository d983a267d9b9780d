import { lakeside } from '../browser/support/journeys.ts';
import { wordsAt } from '../browser/support/words.ts';
import { browsers, type Browser } from './support/browsers.ts';
import { test } from './support/test.ts';

const { titleOf } = await wordsAt(lakeside);

for (const [browser, name] of Object.entries(browsers)) {
  test(`somebody who looks into another tab and comes back hears where they are, over ${name}`, async ({
    open,
  }) => {
    const reader = await open(browser as Browser, './?org=lakeside#/lockout/cause');
    await reader.hears(titleOf('lockout.cause'));
    await reader.press('ctrl+t');
    await reader.hears(/new tab/i);
    await reader.press('ctrl+Tab');
    await reader.hears(titleOf('lockout.cause'));
  });
}
