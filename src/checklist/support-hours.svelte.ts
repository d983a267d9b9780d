import { createSubscriber } from 'svelte/reactivity';
import { openingNow, type OpeningNow } from '../i18n/opening-now.ts';
import type { Hours } from '../organisation/schema.ts';
import { t } from './t.ts';

/** Whether support answers at a time, in milliseconds since 1970. */
export async function supportOpening(hours: 'unknown' | Hours, now: number): Promise<OpeningNow> {
  if (hours !== 'unknown') return openingNow(hours, now);
  return {
    get text() {
      return t('hoursUnknown');
    },
    opensAt: undefined,
  };
}

/** Often enough that "opens at 8:00" is gone when it is eight. */
const interval = 30_000;

/** The time, and whether support answers now, kept true while somebody reads them. */
export class SupportHours {
  #now = Date.now();
  #opening: OpeningNow | undefined;
  #subscribe: () => void;

  constructor(hours: 'unknown' | Hours) {
    this.#subscribe = createSubscriber((update) => {
      const look = async () => {
        const now = Date.now();
        // Where the hours cannot be had, the number stands without them.
        this.#opening = await supportOpening(hours, now).catch(() => undefined);
        this.#now = now;
        update();
      };
      void look();
      const ticking = setInterval(() => void look(), interval);
      return () => clearInterval(ticking);
    });
  }

  /** Milliseconds since 1970. */
  get now(): number {
    this.#subscribe();
    return this.#now;
  }

  /** Nothing until we know. */
  get opening(): OpeningNow | undefined {
    this.#subscribe();
    return this.#opening;
  }
}
