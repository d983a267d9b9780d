import { minutesIn } from '../organisation/duration.ts';
import type { Organisation } from '../organisation/schema.ts';

const minute = 60_000;
/** Looked at often enough that the warning lasts two minutes at least. */
const tick = 10_000;
const warning = 2.5 * minute;

const defaultMinutes = 15;

export function idleMinutes({ idle }: Organisation): number {
  return minutesIn(idle) ?? defaultMinutes;
}

const activityEvents = ['keydown', 'pointerdown', 'scroll', 'touchstart'] as const;

/** How long nobody has touched the page. By the clock, not by counting: a laptop may have slept. */
export class IdleClock {
  phase = $state<'here' | 'warned' | 'away'>('here');
  #last = Date.now();
  #minutes: () => number;
  #onwarned: () => void;
  #onaway: () => void;

  constructor(minutes: () => number, onwarned: () => void, onaway: () => void) {
    this.#minutes = minutes;
    this.#onwarned = onwarned;
    this.#onaway = onaway;
  }

  /** Somebody is here. A page that is covered stays so until they say what they want. */
  extend = () => {
    this.check();
    if (this.phase === 'away') return;
    this.#last = Date.now();
    this.phase = 'here';
  };

  carryOn = () => {
    this.#last = Date.now();
    this.phase = 'here';
  };

  check = () => {
    if (this.phase === 'away') return;
    // A device whose clock was set back: we count from the new time.
    this.#last = Math.min(this.#last, Date.now());
    const left = this.#last + this.#minutes() * minute - Date.now();
    if (left <= 0) {
      this.phase = 'away';
      this.#onaway();
      return;
    }
    if (left > warning || this.phase === 'warned') return;
    this.phase = 'warned';
    this.#onwarned();
  };

  /** Returns what stops it. */
  start = () => {
    const ticking = setInterval(this.check, tick);
    for (const event of activityEvents)
      addEventListener(event, this.extend, { passive: true, capture: true });
    document.addEventListener('visibilitychange', this.check);
    addEventListener('pageshow', this.check);
    return () => {
      clearInterval(ticking);
      for (const event of activityEvents)
        removeEventListener(event, this.extend, { capture: true });
      document.removeEventListener('visibilitychange', this.check);
      removeEventListener('pageshow', this.check);
    };
  };
}
