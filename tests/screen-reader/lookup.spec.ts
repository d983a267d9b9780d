import { lakeside } from '../browser/support/journeys.ts';
import { wordsAt } from '../browser/support/words.ts';
import { browsers, type Browser } from './support/browsers.ts';
import { test } from './support/test.ts';

const { t, titleOf } = await wordsAt(lakeside);

for (const [browser, name] of Object.entries(browsers)) {
  test(`somebody who says their trouble in their own words hears once how much was found, and goes to it, over ${name}`, async ({
    open,
  }) => {
    const reader = await open(browser as Browser, './?org=lakeside#/lookup');
    await reader.hears(titleOf('lookup.words'));
    await reader.pressUntil('Tab', t('lookup.label'));
    for (const letter of 'landline') await reader.press(letter);
    await reader.press('Return');
    await reader.hearsOnce('things that may fit');
    await reader.pressUntil('Tab', 'link');
    await reader.press('Return');
    await reader.hears('heading level 1');
  });
}
