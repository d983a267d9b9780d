import { addressFor, serveTestOrganisations } from './support/patient.ts';
import { thePlan, type Visit } from './support/plan.ts';
import { isOn } from './support/screen.ts';
import { test } from './support/engines/engines.ts';

/** The phone that most people hold. */
test.use({ viewport: { width: 390, height: 844 } });

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

for (const { organisation, screens } of thePlan().visits.flatMap(inParts)) {
  const [first] = screens;
  test(`at ${organisation}, no engine finds a barrier on ${screens.length} screens from ${first} on`, async ({
    page,
    lookAt,
  }) => {
    test.setTimeout(60_000 + screens.length * 3_000);
    await serveTestOrganisations(page);
    await page.goto(addressFor(organisation));
    await page.waitForFunction(() => 'hydrated' in globalThis);
    for (const screen of screens) {
      await page.evaluate((address) => (location.hash = address), `#/${screen.replace('.', '/')}`);
      await isOn(page, screen);
      await lookAt(screen);
    }
  });
}
