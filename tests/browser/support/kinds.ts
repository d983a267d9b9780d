import type { Page } from '@playwright/test';
import type { Kind } from '../../../src/flow/meta.ts';
import type { Seen } from './plan.ts';
import { isOn } from './screen.ts';

/** A screen of every kind that Lakeside has, one that somebody near must not see, and one through a cause. */
export const screensByKind: Readonly<Record<Kind | 'private' | 'cause', Seen>> = {
  question: 'lockout.cause',
  advice: 'password.reset',
  wait: 'reset.paused',
  outcome: 'lockout.staff',
  aftercare: 'signed-in.own',
  lookup: 'lookup.none',
  checklist: 'support.checklist',
  private: 'security.secure',
  cause: 'security-code.text.landline',
};

/** Follows a link to a screen within the page, or to a cause of it, until its heading has the focus. */
export async function follow(page: Page, screen: Seen) {
  await page.evaluate((address) => (location.hash = address), `#/${screen.replaceAll('.', '/')}`);
  await isOn(page, screen);
  await page.waitForFunction(() => document.activeElement === document.querySelector('h1'));
}

/** Opens Lakeside's help, in the folder of some language. */
export async function openLakeside(page: Page, folder = './') {
  await page.goto(`${folder}?org=lakeside`);
  await page.waitForFunction(() => 'hydrated' in globalThis);
}
