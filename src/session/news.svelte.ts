import { firstScreen } from '../flow/address.ts';
import type { ScreenId } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import type { Watch } from '../status/watch.svelte.ts';
import { announce } from './announce.svelte.ts';

/** What is new about the portal, once what asks for it has come. */
let watch = $state.raw<Watch>();
export const news = () => watch;

/** Whether there is anything to ask or to say. */
export const hasNews = ({ notices: { status, windows } }: Organisation) =>
  status !== 'unknown' || windows !== 'unknown';

/** How many lines are kept above a screen for what may come. */
export function linesFor(screen: ScreenId, { notices: { status } }: Organisation) {
  if (screen.startsWith('outage.')) return 2;
  return screen === firstScreen && status !== 'unknown' ? 1 : 0;
}

/** Asks how the portal is. Nobody waits for the answer; without one, all is as it was. */
export function watchNews(organisation: Organisation) {
  if (!hasNews(organisation)) return;
  import('../status/watch.svelte.ts')
    .then(({ watchStatus }) => {
      watch = watchStatus(
        organisation,
        ({ state }) => state !== 'well' && announce(i18n.t(`status.${state}`)),
      );
    })
    .catch(() => undefined);
}
