import type { Organisation } from '../organisation/schema.ts';
import { askStatus } from './ask.ts';
import News from './News.svelte';
import type { Status } from './status.ts';
import { whose } from './whose.ts';

/** What comes later than this, in milliseconds, does not appear under somebody's eyes. */
const soon = 1000;

/** How the portal is, as far as it is known yet, and whether it may still be shown where somebody is. */
export class Watch {
  /** What shows it. */
  readonly News = News;
  #status = $state.raw<Status>();
  #isInTime = $state(true);
  /** Whether it has stood on a screen. */
  wasShown = false;

  get status() {
    return this.#status;
  }

  /** Whether what has become known may appear on the screen that somebody is on. */
  get isInTime() {
    return this.#isInTime;
  }

  /** From now on, what becomes known waits for the next screen. */
  close = () => {
    if (!this.#status) this.#isInTime = false;
  };

  async ask(organisation: Organisation, tell: (status: Status) => void) {
    const { id, root } = whose();
    const status = await askStatus(organisation, id, root);
    if (!status) return;
    this.#status = status;
    tell(status);
  }
}

/** Asks for an organisation's status, and keeps in mind whether somebody has touched the page meanwhile. */
export function watchStatus(organisation: Organisation, tell: (status: Status) => void): Watch {
  const watch = new Watch();
  // Who has pressed something before this came has touched the page too.
  if (self.pendingPress || document.querySelector('main :checked')) watch.close();
  for (const event of ['pointerdown', 'keydown'])
    addEventListener(event, watch.close, { once: true, capture: true, passive: true });
  setTimeout(watch.close, soon);
  void watch.ask(organisation, tell);
  return watch;
}
