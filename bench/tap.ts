import type { Page } from '@playwright/test';
import { toldBy } from './told.ts';

/** In ms: when was pressed and shown since the start of the navigation, and how long the page was deaf. */
export interface Tap {
  pressed: number;
  shown: number;
  /** The longest task of the main thread. */
  longest: number;
  /** What long tasks took beyond 50 ms each. */
  blocking: number;
}

/** Chooses the first answer and presses Continue as soon as somebody could see them. */
export const tapOn = (page: Page, address: string) => toldBy<Tap>(page, address, 'tap');
