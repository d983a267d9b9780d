import { readdirSync, readFileSync } from 'node:fs';
import { expect, test as plain, type Page } from '@playwright/test';
import { comeTo, watchFaults } from './support/patient.ts';
import { openParts } from './support/checklist.ts';

/** Whatever is put before the page, nothing in it throws: each of these tests looks at that as well. */
const test = plain.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults = await watchFaults(page);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

const start = 'What stops you from signing in?';
const list = 'Your list for the call';
const astray = 'We do not know the link you used. You can start here.';
const noOrganisation = /We could not load the rules of the place you asked for/;
const failed = /The next step did not load/;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check();

/** Somebody can choose an answer and go on, with the emergency line before their eyes. */
async function expectToGoOn(page: Page) {
  await expect(page.getByText(/In an emergency, call/).filter({ visible: true })).toBeVisible();
  const title = (await heading(page).textContent())!;
  await page.getByRole('radio').first().check();
  await press(page, 'Continue');
  await expect(heading(page)).not.toHaveText(title);
  await expect(heading(page)).toBeFocused();
}

/** The page says that it is not whole, and its guide can be read. */
async function expectGuide(page: Page) {
  await expect(page.getByRole('alert')).toContainText('This page has not fully loaded.');
  await page.getByRole('link', { name: 'Or read the help on one plain page' }).click();
  await expect(page).toHaveURL(/\/help\.html$/);
  await expect(heading(page)).toBeVisible();
}

const follow = (page: Page, address: string) =>
  page.evaluate((hash) => (location.hash = hash), address);

/** Some of the page's own scripts, by the names that they are built from; a name that is none would break nothing. */
function scriptsOf(...parts: readonly string[]): RegExp {
  const names = readdirSync('dist/assets');
  for (const part of parts) {
    const isThere = names.some((name) => name.startsWith(`${part}-`) && name.endsWith('.js'));
    if (!isThere) throw new Error(`No script is built from "${part}"`);
  }
  return new RegExp(`/assets/(${parts.join('|')})-.*\\.js$`);
}

/** The connection breaks whenever one of these files is asked for, until it is mended. */
async function breakConnection(page: Page, files: RegExp) {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

test.describe('somebody who follows a broken link', () => {
  for (const [kind, address] of Object.entries({
    'with a script in it': '#/<script>alert(1)</script>',
    'with a picture in it': '#"><img src=x onerror=alert(1)>',
    'to nowhere': '#/nowhere/at-all',
    'to a screen that is none': '#/lockout/constructor',
    'to what every object has': '#/constructor/__proto__',
    'with broken characters': '#/%E0%A4%A',
    'that never ends': `#/${'lockout/'.repeat(10_000)}`,
  })) {
    test(`${kind} stands at the start, is told, and can go on`, async ({ page }) => {
      await page.goto(`./${address}`);
      await expect(heading(page)).toHaveText(start);
      await expect(page.getByRole('main')).toContainText(astray);
      await expectToGoOn(page);
    });

    test(`${kind} from within the page is told the same`, async ({ page }) => {
      await page.goto('./#/lockout');
      await expect(heading(page)).not.toHaveText(start);
      await follow(page, address);
      await expect(heading(page)).toHaveText(start);
      await expect(page.getByRole('main')).toContainText(astray);
      await expectToGoOn(page);
    });
  }

  for (const word of ['desk', 'about']) {
    test(`to something below the reserved word ${word} comes to the place kept for it`, async ({
      page,
    }) => {
      await page.goto(`./#/${word}/x`);
      await expect(heading(page)).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(astray);
      await expectToGoOn(page);
    });
  }
});

test.describe('somebody who asks for an organisation', () => {
  for (const name of ['nobody-knows', 'constructor', '../../x', '__proto__', '<script>', '%00']) {
    test(`called ${name} is told that we do not have its rules, and can go on`, async ({
      page,
    }) => {
      const files: string[] = [];
      page.on('request', (request) => files.push(new URL(request.url()).pathname));
      await page.goto(`./?org=${encodeURIComponent(name)}`);
      await expect(page.getByRole('main')).toContainText(noOrganisation);
      await expect(page.getByRole('banner')).toContainText('Your health system');
      await expectToGoOn(page);
      const strange = files.filter(
        (file) => !/^\/(assets\/[\w.-]+|orgs\/[a-z-]+\.json|[\w.]*)$/.test(file),
      );
      expect(strange).toEqual([]);
    });
  }

  const json = 'application/json';
  for (const [kind, answer] of Object.entries({
    'is gone': { status: 404, body: 'There is nothing here' },
    'is on a server in trouble': { status: 500, body: 'Sorry' },
    'is a web page instead': { contentType: 'text/html', body: '<!doctype html><h1>Hi</h1>' },
    'is empty': { contentType: json, body: '' },
    'is cut off': { contentType: json, body: '{ "name": "Lakeside Health", "portal": {' },
    'is a list': { contentType: json, body: '[]' },
    'is of a format to come': {
      contentType: json,
      body: '{ "format": 3, "name": "Lakeside", "portal": { "name": "MyLakeside" } }',
    },
    'breaks a rule': {
      contentType: json,
      body: '{ "format": 2, "name": "<b>", "portal": { "name": 7 } }',
    },
    'holds an unknown rule': {
      contentType: json,
      body: '{ "format": 2, "name": "Lakeside", "portal": { "name": "MyLakeside" }, "__proto__": { "a": 1 } }',
    },
  })) {
    test(`whose file ${kind} is told so, and can go on`, async ({ page }) => {
      await page.route('**/orgs/lakeside.json', (route) => route.fulfill(answer));
      await page.goto('./?org=lakeside');
      await expect(page.getByRole('main')).toContainText(noOrganisation);
      await expect(page.getByRole('banner')).toContainText('Your health system');
      await expectToGoOn(page);
    });
  }

  test('whose file does not come is told so, and can go on', async ({ page }) => {
    await breakConnection(page, /\/orgs\/lakeside\.json$/);
    await page.goto('./?org=lakeside#/lockout');
    await expect(page.getByRole('main')).toContainText(noOrganisation);
    await expectToGoOn(page);
  });

  test('whose file was saved by an editor that marks it as UTF-8 gets its rules', async ({
    page,
  }) => {
    const body = `\uFEFF${readFileSync('public/orgs/lakeside.json', 'utf8')}`;
    await page.route('**/orgs/lakeside.json', (route) =>
      route.fulfill({ contentType: json, body }),
    );
    await page.goto('./?org=lakeside');
    await expect(page.getByRole('banner')).toContainText('Lakeside Health');
    await expectToGoOn(page);
  });
});

test.describe('somebody whose browser denies every storage', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        const get = () => {
          throw new DOMException('planted', 'SecurityError');
        };
        Object.defineProperty(globalThis, name, { get });
      }
    });
  });

  test('can answer, go back, and find the answer still chosen', async ({ page }) => {
    await page.goto('./');
    await choose(page, 'My account is locked');
    await press(page, 'Continue');
    await expect(heading(page)).not.toHaveText(start);
    await press(page, 'Back');
    await expect(heading(page)).toHaveText(start);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await expectToGoOn(page);
  });

  test('clears the answers for good', async ({ page }) => {
    await page.goto('./');
    await expectToGoOn(page);
    await press(page, 'Clear and leave');
    await expect(page.getByRole('main')).toContainText('Your answers are gone from this tab.');
    await page.goBack();
    await expect(heading(page)).toHaveText(start);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

test.describe('somebody whose clock is wrong by years', () => {
  const wait = './?org=lakeside#/lockout/wait';
  const long = 'Wait 20 minutes, until ';
  const count = 'Then count 20 minutes from when you came here.';

  for (const time of ['1970-01-01T00:00:01Z', '2003-05-06T07:08:09Z', '2093-05-06T07:08:09Z']) {
    test(`(${time}) reads how long to wait, and can go on`, async ({ page }) => {
      await page.clock.setFixedTime(time);
      await page.goto(wait);
      await expect(page.getByText(long)).toBeVisible();
      await expect(page.getByText(count)).toBeVisible();
      await expect(page.getByText('20 minutes to go.')).toBeVisible();
      await expectToGoOn(page);
    });
  }

  test('and is then set back does not wait for years', async ({ page }) => {
    await page.clock.setFixedTime('2093-05-06T07:08:09Z');
    await page.goto(wait);
    await expect(page.getByText(long)).toBeVisible();
    await page.clock.setFixedTime('2027-05-06T07:08:09Z');
    await page.reload();
    await expect(page.getByText('20 minutes to go.')).toBeVisible();
    await expectToGoOn(page);
  });

  test('and is then set forward is told why the answers are gone', async ({ page }) => {
    await page.clock.setFixedTime('2003-05-06T07:08:09Z');
    await page.goto(wait);
    await expect(page.getByText(long)).toBeVisible();
    await page.clock.setFixedTime('2027-05-06T07:08:09Z');
    await page.reload();
    await expect(heading(page)).toHaveText(start);
    await expect(page.getByRole('main')).toContainText('You were away for a long time');
    await expectToGoOn(page);
  });
});

test.describe('somebody whose history entry', () => {
  const entry = { screen: 'start.trouble', answer: 'locked', at: Date.now() };
  const trail = { entries: [entry], redo: [], changing: false };
  for (const [kind, state] of Object.entries({
    'is a text': 'trail',
    'is a list': [[]],
    'has a trail of nothing': { trail: null, clears: 0, depth: 0 },
    'has a text for a trail': { trail: { ...trail, entries: 'locked' }, clears: 0, depth: 0 },
    'has answers without a screen': {
      trail: { ...trail, entries: [{ ...entry, screen: null }] },
      clears: 0,
      depth: 0,
    },
    'has a script for an answer': {
      trail: { ...trail, entries: [{ ...entry, answer: '<script>' }] },
      clears: 0,
      depth: 0,
    },
    'has more answers than anybody gives': {
      trail: { ...trail, entries: Array.from({ length: 5000 }, () => entry) },
      clears: 0,
      depth: 0,
    },
    'counts backwards': { trail, clears: -1, depth: Number.NaN },
  })) {
    test(`${kind} stands at the start and can go on`, async ({ page }) => {
      await page.goto('./');
      await page.waitForFunction(() => 'hydrated' in globalThis);
      await page.evaluate((garbage) => history.replaceState(garbage, ''), state);
      await page.reload();
      await expect(heading(page)).toHaveText(start);
      await expect(page.getByRole('region', { name: 'What you told us' })).toBeHidden();
      await expectToGoOn(page);
    });
  }

  test('holds an answer that is no longer offered is told, and keeps the others', async ({
    page,
  }) => {
    const locked = { screen: 'start.trouble', answer: 'locked' } as const;
    await page.goto('./');
    await comeTo(page, [locked, { screen: 'lockout.cause', answer: 'gone' }], 'lockout.cause');
    await expect(page.getByRole('main')).toContainText('Some of your later answers no longer fit');
    const told = page.getByRole('region', { name: 'What you told us' });
    await expect(told.getByRole('definition').first()).toHaveText(/^My account is locked/);
    await expectToGoOn(page);
  });
});

// Where the page cannot begin at all, a rejection is what its inline script hears of it by: no fault.
plain.describe('somebody whose page cannot begin', () => {
  const scripts = /\/assets\/.*\.js$/;
  const organisation = /\/orgs\/lakeside\.json$/;

  for (const address of ['./', './?org=lakeside', './#/support/checklist']) {
    plain(
      `at ${address}, the connection breaks: is told, and offered the guide`,
      async ({ page }) => {
        await breakConnection(page, scripts);
        await page.goto(address);
        await expectGuide(page);
      },
    );
  }

  for (const [what, files] of Object.entries({ script: scripts, organisation })) {
    plain(`because its ${what} never comes is told, and offered the guide`, async ({ page }) => {
      // No answer, ever.
      await page.route(files, () => undefined);
      await page.goto('./?org=lakeside', { waitUntil: 'commit' });
      await expectGuide(page);
    });
  }

  for (const part of ['views', 'rest', 'deep-link', 'resume']) {
    plain(
      `where a link leads, for want of "${part}", comes there by loading it again`,
      async ({ page }) => {
        const mend = await breakConnection(page, scriptsOf(part));
        await page.goto('./#/support/checklist');
        await expect(page.getByRole('alert')).toContainText('load it again');
        await mend();
        await page.reload();
        await expect(heading(page)).toHaveText(list);
      },
    );
  }
});

/** Asks for the list for the call, which does not come: the answer stays. */
async function expectStepToFail(page: Page) {
  await page.goto('./?org=lakeside');
  await press(page, 'Contact support');
  await choose(page, 'I do');
  await press(page, 'Continue');
  await expect(page.getByRole('main')).toContainText(failed);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
}

test.describe('somebody whose next step', () => {
  for (const [what, spoilt] of Object.entries({
    'is cut off': (words: string) => words.slice(0, words.length / 2),
    'is of another version': (words: string) => words.replace(/(["'`])[\da-f]{8}\1/, '"00000000"'),
  })) {
    test(`has words whose file ${what} keeps the answer, and comes there once it is mended`, async ({
      page,
    }) => {
      const files = scriptsOf('rest');
      await page.route(files, async (route) => {
        const response = await route.fetch();
        const words = await response.text();
        expect(spoilt(words)).not.toBe(words);
        const headers = { ...response.headers(), 'cache-control': 'no-store' };
        await route.fulfill({ response, headers, body: spoilt(words) });
      });
      await expectStepToFail(page);
      await page.unroute(files);
      // A browser asks no second time for a script that it has: the page is loaded anew, with the answer.
      await Promise.all([page.waitForEvent('load'), press(page, 'Try again')]);
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
      await press(page, 'Continue');
      await expect(heading(page)).toHaveText(list);
    });
  }

  for (const part of ['views', 'rest']) {
    test(`does not come, for want of "${part}", keeps the answer and can try again`, async ({
      page,
    }) => {
      const mend = await breakConnection(page, scriptsOf(part));
      await expectStepToFail(page);
      await expect(page.getByRole('link', { name: 'Call 216-555-0142' })).toBeVisible();

      await mend();
      await press(page, 'Try again');
      await expect(heading(page)).toHaveText(list);
      await press(page, 'Back');
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    });
  }

  test('lies behind a link that cannot be followed is told, and can try again', async ({
    page,
  }) => {
    const mend = await breakConnection(page, scriptsOf('deep-link'));
    await page.goto('./');
    await page.waitForFunction(() => 'hydrated' in globalThis);
    await follow(page, '#/lockout');
    await expect(page.getByRole('main')).toContainText(failed);
    await expect(heading(page)).toHaveText(start);
    await mend();
    await press(page, 'Try again');
    await expect(heading(page)).not.toHaveText(start);
  });

  test.describe('cannot be shown', () => {
    const rules = {
      format: 2,
      name: 'Riverside Health',
      emergency: '911',
      portal: { name: 'MyRiverside' },
      lockout: { lasts: '20 minutes' },
      support: { phone: '555-0134' },
    };
    const broken = 'This step did not work';

    /** A browser that cannot write a time: a wait throws on it. */
    test.beforeEach(async ({ page }) => {
      await page.route('**/orgs/riverside.json', (route) => route.fulfill({ json: rules }));
      await page.addInitScript(() => {
        const { DateTimeFormat } = Intl;
        const planted = () => {
          throw new RangeError('planted');
        };
        Object.assign(Intl, { DateTimeFormat: planted });
        Object.assign(globalThis, { heal: () => Object.assign(Intl, { DateTimeFormat }) });
      });
      await page.goto('./?org=riverside#/lockout/wait');
      await expect(heading(page)).toHaveText(broken);
    });

    const heal = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'heal')());

    test('reads a sentence and whom to call, and the answers are there', async ({ page }) => {
      await expect(page.getByRole('main')).toContainText('The fault is ours.');
      await expect(page.getByRole('main').getByRole('link', { name: '555-0134' })).toBeVisible();
      await expect(page.getByRole('button', { name: `Change: ${start}` })).toBeVisible();
    });

    test('comes to it by trying again', async ({ page }) => {
      await heal(page);
      await press(page, 'Try again');
      await expect(page.getByText('Wait 20 minutes, until ')).toBeVisible();
    });

    test('comes to it by going back and answering once more', async ({ page }) => {
      await press(page, 'Back');
      await expect(heading(page)).not.toHaveText(broken);
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
      await heal(page);
      await press(page, 'Continue');
      await expect(page.getByText('Wait 20 minutes, until ')).toBeVisible();
    });

    test('can go another way', async ({ page }) => {
      await page.getByRole('main').getByRole('button', { name: 'Start again' }).click();
      await expect(heading(page)).not.toHaveText(broken);
      await expectToGoOn(page);
    });
  });
});

test.describe('somebody who has typed into the list', () => {
  const name = (page: Page) => page.getByLabel('Patient’s full name');

  async function typeName(page: Page) {
    await expect(heading(page)).toHaveText(list);
    await openParts(page);
    await name(page).fill('Ana Lee');
  }

  async function expectTyped(page: Page) {
    await expect(heading(page)).toHaveText(list);
    await expect(name(page)).toHaveValue('Ana Lee');
  }

  test('and follows a broken link finds the text by Back', async ({ page }) => {
    await page.goto('./#/support/checklist');
    await typeName(page);
    await follow(page, '#/%E0%A4%A/<script>');
    await expect(page.getByRole('main')).toContainText(astray);
    await page.goBack();
    await expectTyped(page);
  });

  test('and follows a broken link finds the text by a link to the list', async ({ page }) => {
    await page.goto('./#/support/checklist');
    await typeName(page);
    await follow(page, '#/__proto__');
    await expect(page.getByRole('main')).toContainText(astray);
    await follow(page, '#/support/checklist');
    await expectTyped(page);
  });

  test('keeps the text if the opening hours do not come', async ({ page }) => {
    await breakConnection(page, scriptsOf('when', 'opening-sentences', 'temporal-polyfill'));
    await page.goto('./?org=lakeside#/support/checklist');
    await typeName(page);
    await expect(page.getByRole('main').getByText('216-555-0142').first()).toBeVisible();
    await expectTyped(page);
  });

  test('can follow a link and come back though the connection is gone', async ({ page }) => {
    await page.goto('./');
    await press(page, 'Contact support');
    await choose(page, 'I do');
    await press(page, 'Continue');
    await typeName(page);
    await breakConnection(page, /./);
    await follow(page, '#/lockout');
    await expect(heading(page)).not.toHaveText(list);
    await page.goBack();
    await expectTyped(page);
  });
});
