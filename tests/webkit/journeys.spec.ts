import { By, until } from 'selenium-webdriver';
import { journeys, lakeside, stopsOf } from '../browser/support/journeys.ts';
import { wordsAt } from '../browser/support/words.ts';
import { test } from './browser.ts';

const { t, titleOf, labelOf } = await wordsAt(lakeside);

/** Two busy cores take their time. */
const patience = 30_000;

const withText = (element: string, text: string) =>
  By.xpath(`//${element}[normalize-space() = ${JSON.stringify(text)}]`);
const labelled = (text: string) =>
  By.xpath(`//input[@id = //label[normalize-space() = ${JSON.stringify(text)}]/@for]`);

for (const [who, steps] of Object.entries(journeys)) {
  test(`somebody ${who} clicks the way to an end`, async ({ open }) => {
    const driver = await open('./?org=lakeside');
    const press = (button: string) => driver.findElement(withText('button', button)).click();
    for (const { screen, answer } of stopsOf(steps)) {
      await driver.wait(until.elementLocated(withText('h1', titleOf(screen.id))), patience);
      if (answer === undefined) return;
      if (answer === 'contact-support') await press(t('support.prepare'));
      else {
        await driver.findElement(labelled(labelOf(screen.id, answer))).click();
        await press(t('page.continue'));
      }
    }
  });
}
