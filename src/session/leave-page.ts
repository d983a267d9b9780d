import type { Organisation } from '../organisation/schema.ts';

/** A page that says nothing of this help: the organisation's choice, or one of our own beside this one. */
export const neutralPage = ({ quickExit }: Organisation): string =>
  quickExit === 'unknown' ? 'blank.html' : quickExit;

/**
 * Goes there at once, with the whole window. Until it has come, and if Back finds this page as it was, nothing is to be
 * seen.
 */
export function leavePage(organisation: Organisation): void {
  const page = document.documentElement;
  page.dataset.hold = '';
  addEventListener('pageshow', () => delete page.dataset.hold, { once: true });
  const address = new URL(neutralPage(organisation), document.baseURI).href;
  try {
    // In a frame of the portal, the portal has to go as well.
    top!.location.replace(address);
  } catch {
    location.replace(address);
  }
}
