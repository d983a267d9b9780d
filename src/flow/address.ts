import type { ScreenId } from './screen.ts';

/** The screen on which every journey begins. */
export const firstScreen: ScreenId = 'start.trouble';

/** `#/lockout/wait`: a public address. The first screen has none, so that a link home stays short. */
export function addressOf(screen: ScreenId): string {
  return screen === firstScreen ? '' : `#/${screen.replace('.', '/')}`;
}
