import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const browsers = { chromium: 'Chromium', firefox: 'Firefox' } as const;
export type Browser = keyof typeof browsers;

const firefoxSettings = fileURLToPath(new URL('firefox-user.js', import.meta.url));

/** The command that opens a window with one page, and nothing in the browser's memory. */
export function commandFor(browser: Browser, url: string, folder: string): string[] {
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  if (browser === 'firefox') {
    copyFileSync(firefoxSettings, join(profile, 'user.js'));
    return ['firefox-esr', '--no-remote', '--profile', profile, url];
  }
  return [
    'chromium',
    '--force-renderer-accessibility',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--password-store=basic',
    '--window-size=1200,850',
    '--window-position=0,0',
    `--user-data-dir=${profile}`,
    url,
  ];
}

const programs = [
  'chromium',
  'firefox-esr',
  'orca',
  'dbus-run-session',
  'gdbus',
  'Xvfb',
  'openbox',
  'xdotool',
];

/** What these tests need and is not installed. */
export const missingPrograms = programs.filter((program) => !existsSync(`/usr/bin/${program}`));
