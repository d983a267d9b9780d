import { wordsAt } from '../browser/support/words.ts';
import { lakeside } from '../browser/support/journeys.ts';
import { browsers, type Browser } from './support/browsers.ts';
import { test } from './support/test.ts';

const { t, titleOf } = await wordsAt(lakeside);

for (const [browser, name] of Object.entries(browsers)) {
  test(`somebody who must not be found with the page hears how to leave it, and that they have, over ${name}`, async ({
    open,
  }) => {
    // The default organisation has no page of its own to go to.
    const reader = await open(browser as Browser, './#/security/secure');
    await reader.hears(titleOf('security.secure'));
    await reader.press('Shift_L');
    await reader.hears(t('exit.more', { count: 2 }));
    await reader.press('Shift_L');
    await reader.hears(t('exit.more', { count: 1 }));
    await reader.press('Shift_L');
    await reader.hears(t('guide:blank'));
  });
}
