import { browsers, type Browser } from './support/browsers.ts';
import { lakeside } from '../browser/support/journeys.ts';
import { wordsAt } from '../browser/support/words.ts';
import { test } from './support/test.ts';

const { t, titleOf } = await wordsAt(lakeside);

for (const [browser, name] of Object.entries(browsers)) {
  test(`somebody who follows a link to a step hears that step, not the start, over ${name}`, async ({
    open,
  }) => {
    const reader = await open(browser as Browser, './?org=lakeside#/security-code/proof');
    await reader.hears(new RegExp(`^${titleOf('security-code.proof')} heading`, 'm'));
    await reader.pressUntil('Tab', t('support.prepare'));
    await reader.press('Return');
    await reader.hearsOnce(titleOf('support.who'));
  });
}
