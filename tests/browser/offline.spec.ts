import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test as base, type Page } from '@playwright/test';
import { leave, sayPrivateTrouble } from './support/quick-exit.ts';
import {
  closeOlder,
  copyOfBuild,
  Host,
  isLater,
  kept,
  laterBuild,
  nothing,
  untilKept,
} from './support/no-signal.ts';
import { say } from './support/patient.ts';
import { isOn } from './support/screen.ts';

/* Somebody was here once, and has no signal now. */

/** A host of its own for each test: its files change, and it goes out of reach. */
const test = base.extend<{ folder: string; host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants it so
  folder: async ({}, use) => {
    const folder = await copyOfBuild();
    await use(folder);
    await rm(folder, { recursive: true });
  },
  host: async ({ folder }, use) => {
    const host = new Host();
    await host.start(folder);
    await use(host);
    await host.stop();
  },
});
test.use({ serviceWorkers: 'allow' });

/** Somebody opens the page once, and leaves it. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await untilKept(page);
}

/** Somebody opens the page, and is in the middle. */
async function comeToLock(page: Page, host: Host) {
  await visit(page, host.origin);
  await say(page, 'locked');
  await isOn(page, 'lockout.cause');
}

/** By then a page has asked for its newer file; whatever else it means to do has begun. */
async function untilSettled(page: Page, host: Host) {
  await expect.poll(() => host.asked).toContain('/orgs/default.json');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
}

test.describe('without a signal', () => {
  for (const [what, address, screen] of [
    ['the start', '', 'start.trouble'],
    ['a screen further on', '#/lockout/cause', 'lockout.cause'],
    ['a screen seen through a cause', '#/rejected/stop/fills-in', 'rejected.stop.fills-in'],
  ] as const) {
    test(`who was here once reads ${what} by its address, and goes on from there`, async ({
      page,
      host,
      context,
    }) => {
      await visit(page, host.origin);
      await page.close();
      await host.stop();
      const later = await context.newPage();
      await later.goto(host.origin + address);
      await isOn(later, screen);
      await later.getByRole('button', { name: 'Get help without the portal' }).first().click();
      await isOn(later, 'access.without-portal');
    });
  }

  test('a page that is loaded again is where it was', async ({ page, host }) => {
    await comeToLock(page, host);
    await host.stop();
    await page.reload();
    await isOn(page, 'lockout.cause');
  });

  for (const address of ['ar-XB/', '?lang=ar-XB']) {
    test(`the help is in the language of ${address}, in which it was read`, async ({
      page,
      host,
    }) => {
      await visit(page, host.origin + address);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      await host.stop();
      await page.goto(`${host.origin}${address}#/lockout/cause`);
      await page.reload();
      await isOn(page, 'lockout.cause');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading!);
    });
  }

  test('the rules are those of the organisation that was asked for', async ({ page, host }) => {
    await visit(page, `${host.origin}?org=lakeside`);
    await host.stop();
    await page.reload();
    await expect(page).toHaveTitle(/Lakeside Health$/);
    await expect(page.getByText('Lakeside Health').first()).toBeVisible();
  });

  test('the plain page and the blank one can be read', async ({ page, host }) => {
    await visit(page, host.origin);
    await host.stop();
    await page.goto(`${host.origin}help.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${host.origin}blank.html`);
    await expect(page).toHaveTitle('Blank page');
  });
});

test('a number that has changed since is the one that people read, also without a signal', async ({
  page,
  host,
  folder,
}) => {
  await visit(page, host.origin);
  const file = `${folder}/orgs/default.json`;
  const rules = JSON.parse(await readFile(file, 'utf8')) as { support: object };
  await writeFile(
    file,
    JSON.stringify({ ...rules, support: { ...rules.support, phone: '555-0199' } }),
  );
  for (const ending of ['br', 'gz']) await rm(`${file}.${ending}`, { force: true });
  const call = page.getByRole('link', { name: 'Call 555-0199' }).first();

  const asked = host.asked.length;
  await page.reload();
  await expect.poll(() => host.asked.slice(asked)).toContain('/orgs/default.json');
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('orgs/default.json'))?.text()))
    .toContain('555-0199');
  await say(page, 'locked');
  await expect(call).toBeVisible();

  await host.stop();
  await page.goto(`${host.origin}#/lockout/cause`);
  await page.reload();
  await isOn(page, 'lockout.cause');
  await say(page, 'typed');
  await expect(call).toBeVisible();
});

test.describe('nothing is kept', () => {
  test('where the portal shows the help in a frame', async ({ page, host }) => {
    // The same host, as the policy of the build lets no other frame it.
    await page.goto(`${host.origin}schema/notice.schema.json`);
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, host.origin);
    await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
    await untilSettled(page, host);
    expect(host.asked).not.toContain('/sw.js');
    expect(await kept(page)).toEqual(nothing);
  });

  test('of somebody who saves data', async ({ page, host }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(host.origin);
    await untilSettled(page, host);
    expect(host.asked).not.toContain('/sw.js');
    expect(await kept(page)).toEqual(nothing);
  });
});

test.describe('a later build', () => {
  /** It is on the host, and the browser has found it. */
  async function bring(page: Page, host: Host) {
    await host.stop();
    await host.start(await laterBuild('not-me'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed',
    );
  }

  /** Somebody closes the page and comes again. */
  async function nextStart(page: Page, host: Host): Promise<Page> {
    const next = await closeOlder(page);
    await next.goto(host.origin);
    expect(await isLater(next)).toBe(true);
    return next;
  }

  test('waits for whoever is in the middle, and is there at the next start', async ({
    page,
    host,
  }) => {
    await comeToLock(page, host);
    await bring(page, host);
    await say(page, 'not-me');
    await isOn(page, 'lockout.who-says');
    await page.reload();
    await isOn(page, 'lockout.who-says');
    expect(await isLater(page)).toBe(false);

    const next = await nextStart(page, host);
    await host.stop();
    await next.goto(`${host.origin}#/lockout/cause`);
    await next.reload();
    await isOn(next, 'lockout.cause');
    expect(await isLater(next)).toBe(true);
  });

  for (const [answer, screen, told] of [
    ['typed', 'lockout.typed', false],
    ['not-me', 'lockout.cause', true],
  ] as const) {
    test(`takes up a trail of the older one${told ? ' as far as it fits, and says so' : ''}`, async ({
      page,
      host,
    }) => {
      await comeToLock(page, host);
      await say(page, answer);
      await page.waitForFunction(() => !location.hash.endsWith('cause'));
      const state = await page.evaluate(() => history.state as unknown);
      await bring(page, host);

      // As when the browser opens a closed tab again.
      const restored = await nextStart(page, host);
      await restored.evaluate((state) => history.replaceState(state, ''), state);
      await restored.reload();
      await isOn(restored, screen);
      const main = restored.getByRole('main');
      await expect(main.getByText(/no longer fit/)).toHaveCount(told ? 1 : 0);
    });
  }
});

test.describe('“Clear and leave”', () => {
  const clear = (page: Page) =>
    page
      .getByRole('button', { name: /^Clear and leave/ })
      .first()
      .click();

  test('leaves the copy where it tells nothing', async ({ page, host }) => {
    await visit(page, host.origin);
    await say(page, 'locked');
    await clear(page);
    await isOn(page, 'start.trouble');
    expect(await kept(page)).toMatchObject({ workers: [host.origin] });
  });

  test('takes the copy away on a private screen, and nothing that is not ours', async ({
    page,
    host,
  }) => {
    await visit(page, host.origin);
    await page.evaluate(() => caches.open('of-the-portal'));
    await sayPrivateTrouble(page);
    await expect(page.locator('main[data-private]')).toBeVisible();
    await clear(page);
    await isOn(page, 'start.trouble');
    await expect.poll(() => kept(page)).toEqual({ workers: [], caches: ['of-the-portal'] });
    // What the page still fetches does not come back.
    await page.getByRole('textbox').fill('it says locked');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await expect(page.locator('[data-results]')).toBeVisible();
    await page.goto(`${host.origin}help.html`);
    await expect.poll(() => kept(page)).toEqual({ workers: [], caches: ['of-the-portal'] });
  });

  test('takes it away at a computer that others use', async ({ page, host }) => {
    await visit(page, host.origin);
    await page.goto(`${host.origin}#/signed-in/device`);
    await isOn(page, 'signed-in.device');
    await say(page, 'shared');
    await isOn(page, 'signed-in.shared');
    await clear(page);
    await expect.poll(() => kept(page)).toEqual(nothing);
  });

  test('in a hurry takes it away too', async ({ page, host }) => {
    await visit(page, host.origin);
    await sayPrivateTrouble(page);
    await page.getByRole('button', { name: leave }).click();
    await expect(page).toHaveURL(/\/blank\.html$/);
    await expect.poll(() => kept(page)).toEqual(nothing);
  });
});

test('the policy lets the page register its own worker, and no other script', async ({
  page,
  host,
}) => {
  await visit(page, host.origin);
  const refused = await page.evaluate(() =>
    navigator.serviceWorker.register('assets/other.js').then(
      () => 'registered',
      (error: Error) => error.name,
    ),
  );
  expect(refused).toBe('TypeError');
});

test.describe('the help of one organisation', () => {
  test('can be put beside the apps of a phone, with its name, icon and colour', async ({
    page,
    host,
    folder,
  }) => {
    execFileSync('node', ['dist-bake/bake.mjs', folder, 'public/orgs/lakeside.json']);
    await visit(page, host.origin);
    const browser = await page.context().newCDPSession(page);
    const { data, errors } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data!)).toMatchObject({ name: 'Lakeside Health', theme_color: '#0b4f7d' });
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const icon = await page.request.get(`${host.origin}icon.svg`);
    expect(await icon.text()).toContain('#0b4f7d');
  });

  test('is nobody’s where it is for nobody alone', async ({ page, host }) => {
    await page.goto(host.origin);
    await expect(page.locator('link[rel=manifest]')).toHaveCount(0);
  });
});
