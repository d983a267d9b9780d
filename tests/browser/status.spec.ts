import { expect, test, type Page } from '@playwright/test';
import lakeside from '../../public/orgs/lakeside.json' with { type: 'json' };
import northfield from '../../public/orgs/northfield.json' with { type: 'json' };
import { comeTo, say, serveTestOrganisations } from './support/patient.ts';

test.use({ viewport: { width: 390, height: 844 } });

const down = 'The portal is down now.';
const host = 'https://status.lakeside.example';

const notice = (more: object = {}) => ({
  format: 1,
  updated: new Date().toJSON(),
  state: 'down',
  text: { en: 'Video visits work.', es: 'Las visitas por video funcionan.' },
  ...more,
});

/** The organisation's own notice, as it is answered after so many milliseconds. */
async function serveNotice(page: Page, answer: object, delay = 0) {
  const asked: string[] = [];
  await page.route('**/notices/*.json', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.fulfill({ json: answer }).catch(() => undefined);
  });
  return asked;
}

/** Notes whatever moves on the page without having been touched. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(Reflect.get(entry, 'value') as number);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'moved') as number[]);
}

const awake = (page: Page) => page.waitForFunction(() => 'hydrated' in globalThis);
const statusLine = (page: Page) => page.getByRole('status');
const headline = (page: Page) => page.locator('main').getByRole('link', { name: down });

test('whoever comes while the portal is down reads so above the first question, and nothing moves', async ({
  page,
}) => {
  await serveNotice(page, notice());
  const shifts = await watchShifts(page);
  await page.goto('./?org=lakeside');
  await expect(headline(page)).toBeVisible();
  await expect(statusLine(page)).toHaveText(down);
  expect(await shifts()).toEqual([]);
  const [line, title] = await Promise.all(
    [headline(page), page.getByRole('heading', { level: 1 })].map((one) => one.boundingBox()),
  );
  expect(line!.y).toBeLessThan(title!.y);
  const choices = await page
    .locator('.choice')
    .evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().bottom <= innerHeight));
  expect(choices.length).toBeGreaterThanOrEqual(4);
});

test('it leads to what to do meanwhile, where all of it is said', async ({ page }) => {
  await serveNotice(page, notice({ until: new Date(Date.now() + 3_600_000).toJSON() }));
  await page.goto('./?org=lakeside');
  await headline(page).click();
  await expect(page.locator('main')).toHaveAttribute('data-screen', 'outage.announced');
  const told = page.locator('[data-notice=down]');
  await expect(told).toContainText('At Lakeside Health: Video visits work.');
  await expect(told).toContainText(/It should be over by .*\d/);
  await expect(told).toContainText(/This is as of .*\d/);
});

test('a notice that comes late is told, and waits for the next screen', async ({ page }) => {
  await serveNotice(page, notice(), 1500);
  await page.goto('./?org=lakeside');
  await awake(page);
  await expect(statusLine(page)).toHaveText(down);
  await expect(headline(page)).toBeHidden();
  await page.locator('main form input[type=radio]').first().check();
  await page.locator('main form button[type=submit]').first().click();
  await expect(page.locator('main')).not.toHaveAttribute('data-screen', 'start.trouble');
  await expect(page.locator('[data-notice=down]')).toContainText('Video visits work.');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(headline(page)).toBeVisible();
});

test('so does one that comes when the page has been touched', async ({ page }) => {
  await serveNotice(page, notice(), 700);
  await page.goto('./?org=lakeside');
  await awake(page);
  await page.locator('main form input[type=radio]').first().check();
  await expect(statusLine(page)).toHaveText(down);
  await expect(headline(page)).toBeHidden();
});

test('a notice in another language is said in English, and marked so', async ({ page }) => {
  await serveNotice(page, notice());
  await page.goto('./ar-XB/?org=lakeside#/outage/retry');
  await page.locator('[data-notice=down] summary').click();
  await expect(page.locator('[data-notice=down] [lang=en]').last()).toHaveText(
    'Video visits work.',
  );
});

test('whoever looks for an outage while all is well reads so, and looks nearer', async ({
  page,
}) => {
  await serveNotice(page, notice({ state: 'well', text: {} }));
  await page.goto('./?org=lakeside');
  await awake(page);
  await page.waitForLoadState('networkidle');
  await expect(statusLine(page)).toHaveText('');
  await comeTo(page, [{ screen: 'start.trouble', answer: 'outage' }], 'outage.what');
  const well = page.locator('[data-notice=well]');
  await expect(well).toContainText(/The portal’s status page says that all is well, as of .*\d/);
  await expect(well).toContainText('this browser, this device or this network');
});

test('while planned work is on, nobody is told that all is well', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T02:30:00Z');
  await serveNotice(page, notice({ state: 'well', updated: '2026-11-25T02:00:00Z', text: {} }));
  const { windows } = northfield.notices;
  const notices = { ...lakeside.notices, windows };
  await page.route('**/orgs/lakeside.json', (route) =>
    route.fulfill({ json: { ...lakeside, notices } }),
  );
  await page.goto('./?org=lakeside#/outage/what');
  await expect(page.locator('main')).toContainText('Planned work is going on.');
  await expect(page.locator('[data-notice=well]')).toHaveCount(0);
});

test('a status that never comes delays nothing', async ({ page }) => {
  await page.route('**/notices/*.json', () => new Promise(() => undefined));
  await page.goto('./?org=lakeside');
  await awake(page);
  await say(page, 'locked');
  await expect(page.locator('main')).not.toHaveAttribute('data-screen', 'start.trouble');
  await expect(statusLine(page)).toHaveText('');
});

test('where an organisation has no notice, none is asked for', async ({ page }) => {
  const asked = await serveNotice(page, notice());
  for (const address of ['./', './?org=northfield', './?org=northfield#/outage/retry']) {
    await page.goto(address);
    await awake(page);
    await page.waitForLoadState('networkidle');
  }
  expect(asked).toEqual([]);
});

test('work that is planned every week is told where somebody may wait for it', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T02:30:00Z');
  await page.goto('./?org=northfield#/outage/what');
  await expect(page.locator('main')).toContainText(
    /Planned work is going on\. It should end by .*\d.*\./,
  );
  await page.clock.setFixedTime('2026-11-25T12:00:00Z');
  await page.goto('./?org=northfield#/outage/maintenance');
  await page.reload();
  await expect(page.locator('main')).toContainText(/Planned work: from .*\d.* to .*\d.*\./);
});

test.describe('a status page of another host', () => {
  /** Lakeside with a page elsewhere; the build lets it ask there, as it does for those of its own. */
  async function serveElsewhere(page: Page, isAllowed: boolean) {
    const notices = { ...lakeside.notices, status: `${host}/api/v2/summary.json` };
    await serveTestOrganisations(page);
    await page.route('**/orgs/lakeside.json', (route) =>
      route.fulfill({ json: { ...lakeside, notices } }),
    );
    await page.route('**/?org=lakeside', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers['content-security-policy']!;
      const open = policy.replace("connect-src 'self'", `connect-src 'self' ${host}`);
      const allowed = isAllowed ? open : policy;
      await route.fulfill({
        response,
        headers: { ...headers, 'content-security-policy': allowed },
      });
    });
    const asked: Record<string, string>[] = [];
    await page.route(`${host}/**`, async (route) => {
      asked.push(await route.request().allHeaders());
      const page = { updated_at: new Date().toJSON() };
      await route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: { page, status: { indicator: 'critical' } },
      });
    });
    return asked;
  }

  test('learns neither where somebody is nor who they are', async ({ page, context }) => {
    await context.addCookies([{ name: 'who', value: 'me', url: host }]);
    const asked = await serveElsewhere(page, true);
    await page.goto('./?org=lakeside');
    await expect(headline(page)).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty('referer');
    expect(asked[0]).not.toHaveProperty('cookie');
  });

  test('is not asked if the build does not know it, and nothing else fails', async ({ page }) => {
    const asked = await serveElsewhere(page, false);
    await page.goto('./?org=lakeside');
    await awake(page);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await expect(headline(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('whoever wants to know what leaves the page reads it, and comes back to where they were', async ({
  page,
}) => {
  await page.goto('./?org=lakeside');
  await awake(page);
  await say(page, 'locked');
  const screen = await page.locator('main').getAttribute('data-screen');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('button', { name: 'More about this' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('What leaves this page, and for whom');
  await expect(heading).toBeFocused();
  await expect(page.locator('main')).toContainText('asks that place if the portal is down');
  await page.reload();
  await expect(heading).toHaveText('What leaves this page, and for whom');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(heading).toHaveText(title!);
  await expect(page.locator('main')).toHaveAttribute('data-screen', screen!);
});

test('the address of that page leads there, and Back from there to the first question', async ({
  page,
}) => {
  await page.goto('./#/about/privacy');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('What leaves this page, and for whom');
  await expect(page.locator('main')).toContainText('It asks no one else.');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(heading).toHaveText('What stops you from signing in?');
});
