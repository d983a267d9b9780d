import { browsers, type Browser } from './support/browsers.ts';
import { journeys } from './support/journeys.ts';
import { test } from './support/test.ts';
import { walk } from './support/walk.ts';

for (const [browser, name] of Object.entries(browsers)) {
  for (const [who, steps] of Object.entries(journeys)) {
    test(`somebody ${who} hears the way to an end, over ${name}`, async ({ open }) => {
      const reader = await open(browser as Browser, './?org=lakeside');
      await walk(reader, steps);
    });
  }
}
