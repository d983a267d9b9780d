import { expect, test } from '@playwright/test';
import { addressFor } from './support/patient.ts';

/** The phone that most people hold. */
test.use({ viewport: { width: 390, height: 844 } });

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
