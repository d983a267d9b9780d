import type { TrailEntry } from './replay.ts';
import type { ScreenId } from './screen.ts';

const asked: ScreenId = 'signed-in.device';

/** Whether somebody said that others use the device too. */
export const saidShared = (entries: readonly TrailEntry[]): boolean =>
  entries.some(({ screen, answer }) => screen === asked && answer === 'shared');
