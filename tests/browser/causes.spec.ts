import { expect, test } from '@playwright/test';
import type { ScreenId } from '../../src/flow/screen.ts';
import { follow } from './support/kinds.ts';
import { addressFor, serveTestOrganisations } from './support/patient.ts';
import { thePlan } from './support/plan.ts';
import { isOn, see } from './support/screen.ts';

/** Causes by the screen on which their links stand. */
function byScreen(seen: readonly string[]): Map<string, string[]> {
  const causes = new Map<string, string[]>();
  for (const one of seen) {
    const [path, name, cause] = one.split('.') as [string, string, string?];
    if (cause) causes.set(`${path}.${name}`, [...(causes.get(`${path}.${name}`) ?? []), cause]);
  }
  return causes;
}

for (const { organisation, screens } of thePlan().visits) {
  const causes = byScreen(screens);
  const count = [...causes.values()].flat().length;
  if (count === 0) continue;
  test(`at ${organisation}, ${count} causes are clicked once, and each says its line and leads back`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + count * 3_000);
    await serveTestOrganisations(page);
    await page.goto(addressFor(organisation));
    await page.waitForFunction(() => 'hydrated' in globalThis);
    for (const [screen, ids] of causes) {
      await follow(page, screen as ScreenId);
      for (const id of ids) {
        const link = page.locator(`main [data-causes] a[href$="/${id}"]`);
        const line = (await link.textContent())!.trim();
        await link.click();
        await isOn(page, `${screen}.${id}`);
        const { headings, headingHasFocus, isWide } = await see(page, screen);
        expect({ headings, headingHasFocus, isWide }, `${screen}.${id}`).toEqual({
          headings: [line],
          headingHasFocus: true,
          isWide: false,
        });
        await page.evaluate(() => history.back());
        await isOn(page, screen);
      }
    }
  });
}
