import { expect, test, type Page } from '@playwright/test';
import { firstScreen } from '../../src/flow/address.ts';
import { rootAnswers } from '../../src/flow/screen.ts';
import {
  addressFor,
  comeTo,
  say,
  sayWithoutPointer,
  serveTestOrganisations,
  watch,
} from './support/patient.ts';
import { thePlan, type Click } from './support/plan.ts';
import { see } from './support/screen.ts';

/** The narrowest phone: there a page must fit without scrolling sideways. */
test.use({ viewport: { width: 320, height: 640 } });

const { clicks } = thePlan();
const folder = 'http://localhost:4175/a/b/';

const pathOf = ({ screen }: Click) => screen.split('.')[0]!;

function grouped(all: readonly Click[], nameOf: (click: Click) => string): Map<string, Click[]> {
  const groups = new Map<string, Click[]>();
  for (const click of all) groups.set(nameOf(click), [...(groups.get(nameOf(click)) ?? []), click]);
  return groups;
}

/** Clicks that one page makes in a row: each path by default, and what differs at an organisation. */
const walks = grouped(clicks, (click) =>
  click.organisation === 'default' ? pathOf(click) : `some of ${click.organisation}`,
);

async function clickAll(page: Page, all: readonly Click[], base: string) {
  const troubles = await watch(page, new URL(base).origin);
  await serveTestOrganisations(page);
  await page.goto(base + addressFor(all[0]!.organisation));
  await page.waitForFunction(() => 'hydrated' in globalThis);
  for (const { screen, answer, steps, target, isFirst } of all) {
    await test.step(`${screen} ${answer}`, async () => {
      await comeTo(page, steps, screen);
      const before = await page.title();
      await (isFirst ? say : sayWithoutPointer)(page, answer);
      const { title, headings, isPrivate, ...seen } = await see(page, target);
      expect(seen, `${screen} ${answer}`).toEqual({
        screen: target,
        headingHasFocus: true,
        emergencyLines: 1,
        privacyLines: 1,
        isWide: false,
      });
      expect(headings).toHaveLength(1);
      expect(title.startsWith(headings[0]!)).toBe(!isPrivate);
      if (!isPrivate && screen !== firstScreen) expect(title).not.toBe(before);
    });
  }
  expect(troubles).toEqual([]);
}

test.describe('every transition, clicked once', () => {
  for (const [name, all] of walks) {
    test(`${name}: ${all.length} answers lead where the flow says`, async ({ page }) => {
      test.setTimeout(60_000 + all.length * 5_000);
      await clickAll(page, all, 'http://localhost:4174/');
    });
  }
});

test('in a folder of some health system’s site, one answer of every path leads on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const byDefault = clicks.filter(({ organisation }) => organisation === 'default');
  const one = [...grouped(byDefault, pathOf).values()].map(([first]) => first!);
  await clickAll(page, one, folder);
});

test('what the policy stops, planted on purpose, is a trouble of its own', async ({ page }) => {
  const troubles = await watch(page, 'http://localhost:4174/');
  await page.goto('./');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => troubles).toContain('policy: style-src-attr inline');
});

test.describe('always one step away', () => {
  const labels = {
    'contact-support': 'Contact support',
    'without-portal': 'Get help without the portal',
    'start-again': 'Start again',
  };
  for (const [answer, name] of Object.entries(labels)) {
    test(`"${name}" works on an advice and can be taken back`, async ({ page }) => {
      expect(rootAnswers).toContain(answer);
      await page.goto('./#/password/reset');
      const main = page.locator('main');
      await expect(main).toHaveAttribute('data-screen', 'password.reset');
      await page.getByRole('button', { name, exact: true }).click();
      await expect(main).not.toHaveAttribute('data-screen', 'password.reset');
      await page.goBack();
      await expect(main).toHaveAttribute('data-screen', 'password.reset');
    });
  }
});
