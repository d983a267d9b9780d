import { expect, test } from '@playwright/test';
import { addressFor, serveTestOrganisations } from './support/patient.ts';
import { thePlan } from './support/plan.ts';
import { follow } from './support/kinds.ts';

/** The phone that most people hold. */
const phone = { width: 390, height: 844 };
test.use({ viewport: phone });

/** Asked within the page: what somebody sees of it, with the answers in view and one of them chosen. */
function afterChoosing() {
  const header = document.querySelector('header')!.getBoundingClientRect().height;
  const choices = [...document.querySelectorAll<HTMLInputElement>('main form input[type=radio]')];
  // At the top of the page, where a new screen begins.
  window.scrollTo(0, 0);
  choices[0]?.scrollIntoView({ block: 'nearest' });
  choices[0]?.click();
  return new Promise<{ header: number; wayOn: DOMRect | undefined }>((resolve) =>
    requestAnimationFrame(() => {
      const button = document.querySelector('main form button[type=submit]');
      resolve({ header, wayOn: button?.getBoundingClientRect() });
    }),
  );
}

for (const { organisation, screens } of thePlan().visits) {
  test(`at ${organisation}, the header of ${screens.length} screens is short, and who has chosen finds Continue under the thumb`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + screens.length * 2_000);
    await serveTestOrganisations(page);
    await page.goto(addressFor(organisation));
    await page.waitForFunction(() => 'hydrated' in globalThis);
    for (const screen of screens) {
      await follow(page, screen);
      const { header, wayOn } = await page.evaluate(afterChoosing);
      expect(header, screen).toBeLessThanOrEqual(phone.height / 6);
      if (!wayOn) continue;
      expect(wayOn.bottom, screen).toBeLessThanOrEqual(phone.height);
      // The upper third is out of reach for the hand that holds the phone.
      expect(wayOn.top, screen).toBeGreaterThan(phone.height / 3);
    }
  });
}

for (const organisation of ['default', 'lakeside', 'northfield']) {
  test(`at ${organisation}, the first question and at least four answers stand above the fold`, async ({
    page,
  }) => {
    await page.goto(addressFor(organisation));
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    const seen = await page
      .locator('.choice')
      .evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().bottom <= innerHeight));
    expect(seen.length).toBeGreaterThanOrEqual(4);
  });
}
