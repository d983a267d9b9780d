import { expect, type Page } from '@playwright/test';
import { afterChoosing } from './support/measures.ts';
import { addressFor, serveTestOrganisations } from './support/patient.ts';
import { thePlan, type Visit } from './support/plan.ts';
import { follow } from './support/kinds.ts';
import { test } from './support/engines/engines.ts';

/** The phone that most people hold. */
const phone = { width: 390, height: 844 };
test.use({ viewport: phone });

/** As many screens as one page takes in a row: an engine takes longer to wake than to look. */
const most = 40;

function inParts({ organisation, screens }: Visit): Visit[] {
  const count = Math.ceil(screens.length / most);
  const size = Math.ceil(screens.length / count);
  return Array.from({ length: count }, (_, at) => ({
    organisation,
    screens: screens.slice(at * size, (at + 1) * size),
  }));
}

/** The header leaves the height to what helps, and who has chosen finds Continue under the thumb. */
async function expectWithinReach(page: Page, screen: string) {
  const { header, wayOn } = await afterChoosing(page);
  expect(header, screen).toBeLessThanOrEqual(phone.height / 6);
  if (!wayOn) return;
  expect(wayOn.bottom, screen).toBeLessThanOrEqual(phone.height);
  // The upper third is out of reach for the hand that holds the phone.
  expect(wayOn.top, screen).toBeGreaterThan(phone.height / 3);
}

for (const { organisation, screens } of thePlan().visits.flatMap(inParts)) {
  const [first] = screens;
  test(`at ${organisation}, on ${screens.length} screens from ${first} on no engine finds a barrier, the header is short, and Continue is under the thumb of who has chosen`, async ({
    page,
    lookAt,
  }) => {
    test.setTimeout(60_000 + screens.length * 3_000);
    await serveTestOrganisations(page);
    await page.goto(addressFor(organisation));
    await page.waitForFunction(() => 'hydrated' in globalThis);
    for (const screen of screens) {
      await follow(page, screen);
      await lookAt(screen);
      await expectWithinReach(page, screen);
    }
  });
}
