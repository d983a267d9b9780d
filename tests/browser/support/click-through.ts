import { expect, type Page } from '@playwright/test';
import type { Step } from '../../../src/flow/replay.ts';
import { stopsOf } from './journeys.ts';
import type { wordsAt } from './words.ts';

type Words = Awaited<ReturnType<typeof wordsAt>>;

/** Says all of it, as somebody does who reads each title; ends on the last screen. */
export async function clickThrough(page: Page, steps: readonly Step[], words: Words) {
  const { t, titleOf, labelOf } = words;
  for (const { screen, answer } of stopsOf(steps)) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(screen.id));
    if (answer === undefined) return;
    if (answer === 'contact-support') {
      await page.getByRole('button', { name: t('support.prepare') }).click();
    } else {
      await page.getByLabel(labelOf(screen.id, answer), { exact: true }).check();
      await page.getByRole('button', { name: t('page.continue') }).click();
    }
  }
}
