import type { Page } from '@playwright/test';
import type { Kind } from '../../../src/flow/meta.ts';
import type { ScreenId } from '../../../src/flow/screen.ts';
import { isOn } from './screen.ts';

/** A screen of every kind that Lakeside has, and one that somebody near must not see. */
export const screensByKind: Readonly<Record<Kind | 'private', ScreenId>> = {
  question: 'lockout.cause',
  advice: 'password.reset',
  wait: 'reset.paused',
  outcome: 'lockout.staff',
  aftercare: 'signed-in.own',
  checklist: 'support.checklist',
  private: 'security.secure',
};

/** Follows a link to a screen within the page, until its heading has the focus. */
export async function follow(page: Page, screen: ScreenId) {
  await page.evaluate((address) => (location.hash = address), `#/${screen.replace('.', '/')}`);
  await isOn(page, screen);
  await page.waitForFunction(() => document.activeElement === document.querySelector('h1'));
}

/** Opens Lakeside's help, in the folder of some language. */
export async function openLakeside(page: Page, folder = './') {
  await page.goto(`${folder}?org=lakeside`);
  await page.waitForFunction(() => 'hydrated' in globalThis);
}
