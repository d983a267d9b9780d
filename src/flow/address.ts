import type { ScreenId } from './screen.ts';

/** The screen on which every journey begins. */
export const firstScreen: ScreenId = 'start.trouble';

/** The look-up has a short address, behind which words may stand: `#/lookup/CID7023`. */
export const lookUp: ScreenId = 'lookup.words';

/**
 * `#/lockout/wait`, and `#/security-code/text/landline` through a cause: a public address. The first screen
 * has none, so that a link home stays short.
 */
export function addressOf(screen: ScreenId, cause?: string): string {
  if (screen === firstScreen) return '';
  if (screen === lookUp) return '#/lookup';
  const address = `#/${screen.replace('.', '/')}`;
  return cause ? `${address}/${cause}` : address;
}

/** What the page asks for, and of whom. */
export const aboutAddress = '#/about/privacy';

/** Where a message or code is looked up at once: what a portal's page that shows it can link to. */
export const lookUpAddress = (words: string): string => `#/lookup/${encodeURIComponent(words)}`;
