import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The app as `npm start` serves it, at the root and in a folder of some health system's site; and the desk. */
const ports = { root: 4174, folder: 4175, desk: 4176 };
const serve = 'node scripts/serve.mjs';

const chromium = '/usr/bin/chromium-headless-shell';
const firefox = '/usr/bin/firefox-esr';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests/browser',
  workers: 3,
  // On a busy machine a moment that a test waits for passes unseen. The run says how many were tried again.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  // Two busy cores take their time; no test asserts a speed.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/playwright.json' }],
    ['./tests/browser/support/engines/reporter.ts'],
  ],
  // A recording costs a third of the time: `--trace on` makes one of a test that has failed.
  use: {
    baseURL: `http://localhost:${ports.root}/`,
    screenshot: 'only-on-failure',
    // What a worker fetches passes by the routes of a test. It has tests of its own: offline.spec.ts.
    serviceWorkers: 'block',
  },
  webServer: [
    { command: serve, env: { PORT: `${ports.root}` }, port: ports.root },
    { command: serve, env: { PORT: `${ports.folder}`, BASE: '/a/b/' }, port: ports.folder },
    // Who has built the patients' pages alone can test them.
    ...(process.env.CI || existsSync('dist-desk')
      ? [{ command: `${serve} --desk`, env: { PORT: `${ports.desk}` }, port: ports.desk }]
      : []),
  ],
  projects: [
    {
      // Starts the browsers by itself, as a person with a screen reader does. It waits for what is spoken more than
      // it works; and like a person it now and then misses a word on a busy machine.
      name: 'screen-reader',
      testDir: 'tests/screen-reader',
      timeout: 300_000,
      workers: 1,
      retries: 3,
    },
    {
      name: 'chromium',
      testIgnore: 'faults-kept.spec.ts',
      use: {
        browserName: 'chromium',
        launchOptions: {
          args: quiet,
          ...(existsSync(chromium) && { executablePath: chromium }),
        },
      },
    },
    {
      name: 'firefox',
      // Everything is driven in Chromium; Firefox takes what has been seen to differ between the two.
      testMatch: [
        'slow-script.spec.ts',
        'security-policy.spec.ts',
        'quick-exit.spec.ts',
        'journeys.spec.ts',
        'faults-kept.spec.ts',
      ],
      use: {
        browserName: 'firefox',
        ...(existsSync(firefox) && {
          channel: 'moz-firefox',
          launchOptions: { executablePath: firefox },
        }),
      },
    },
    { name: 'webkit', testDir: 'tests/webkit' },
  ],
});
