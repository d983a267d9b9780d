/** As in GOV.UK's "Exit this page", which people leaving a violent home have tried. */
export const enoughPresses = 3;

/** Milliseconds after which a press of Shift begins a new row. */
const longestPause = 5000;

/** Counts presses of Shift by itself; one held to write a capital or to select is none. */
export class ShiftPresses {
  #count = 0;
  #last = 0;
  #isAlone = false;

  press(key: string): void {
    if (key === 'Shift') this.#isAlone = true;
    else this.interrupt();
  }

  interrupt(): void {
    this.#isAlone = false;
    this.#count = 0;
  }

  /** How many there have been in a row by now; 0 where this was none. */
  release(key: string, now = Date.now()): number {
    if (key !== 'Shift' || !this.#isAlone) return 0;
    this.#isAlone = false;
    this.#count = now - this.#last > longestPause ? 1 : this.#count + 1;
    this.#last = now;
    return this.#count;
  }
}
