import { expect, test, type Page } from '@playwright/test';
import { firstScreen } from '../../src/flow/address.ts';
import { rootAnswers } from '../../src/flow/screen.ts';
import {
  addressFor,
  barriers,
  comeTo,
  expectScreen,
  isWide,
  say,
  serveTestOrganisations,
  watch,
} from './support/patient.ts';
import { everyClick, type Click } from './support/plan.ts';

/** The narrowest phone: there a page must fit without scrolling sideways. */
test.use({ viewport: { width: 320, height: 640 } });

const clicks = everyClick();
const folder = 'http://localhost:4175/a/b/';

/** Clicks that one page makes in a row: an organisation's on one path. */
const walks = grouped(clicks);

function nameOf({ organisation, screen }: Click) {
  return `${screen.split('.')[0]} at ${organisation}`;
}

function grouped(all: readonly Click[]): Map<string, Click[]> {
  const walks = new Map<string, Click[]>();
  for (const click of all) walks.set(nameOf(click), [...(walks.get(nameOf(click)) ?? []), click]);
  return walks;
}

/** The screens that axe has seen, at each organisation. */
const looked = new Set<string>();

async function clickAll(page: Page, all: readonly Click[], base: string) {
  const troubles = await watch(page, new URL(base).origin);
  await serveTestOrganisations(page);
  await page.goto(base + addressFor(all[0]!.organisation));
  await page.waitForFunction(() => 'hydrated' in globalThis);
  for (const click of all) {
    await test.step(`${click.screen} ${click.answer}`, async () => {
      await comeTo(page, click.steps, click.screen);
      const before = await page.title();
      await say(page, click.answer);
      await expectScreen(page, click);
      const isPrivate = (await page.locator('main').getAttribute('data-private')) !== null;
      if (!isPrivate && click.screen !== firstScreen) expect(await page.title()).not.toBe(before);
      const seen = `${base} ${click.organisation} ${click.target}`;
      if (!looked.has(seen)) {
        looked.add(seen);
        expect(await barriers(page), click.target).toEqual([]);
        expect(await isWide(page), `${click.target} is wider than the phone`).toBe(false);
      }
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
  const paths = new Set<string>();
  const one = clicks.filter(({ organisation, screen }) => {
    const path = screen.split('.')[0]!;
    return organisation === 'default' && !paths.has(path) && paths.add(path);
  });
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
