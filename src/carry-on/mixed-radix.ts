/** FNV-1a: different texts seldom have the same. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Places of different sizes in one integer, the first the least; below `limit`, which has to be below 2^53. What room is
 * left at the end holds a check of the whole: a number that was made up, or read by other names, seldom passes.
 */
export class Writer {
  readonly #limit: number;
  #value = 0;
  #base = 1;
  #written = '';

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** One of `radix` things, counted from 0. */
  put(place: number, radix: number): void {
    // Beyond the limit nothing is exact any more, and nothing is asked for.
    this.#value += place * this.#base;
    this.#base *= radix;
    this.#written += `${place}/${radix} `;
  }

  /** The integer; nothing if there was too much. */
  end(salt: string): number | undefined {
    if (this.#base > this.#limit) return undefined;
    const room = Math.floor(this.#limit / this.#base);
    return this.#value + this.#base * (hashOf(salt + this.#written) % room);
  }
}

/** Takes the places out again, in the same order. */
export class Reader {
  readonly #limit: number;
  #value: number;
  #base = 1;
  #read = '';

  constructor(value: number, limit: number) {
    this.#value = value;
    this.#limit = limit;
  }

  take(radix: number): number {
    const place = this.#value % radix;
    this.#value = Math.floor(this.#value / radix);
    this.#base *= radix;
    this.#read += `${place}/${radix} `;
    return place;
  }

  /** There are no more places than fit. */
  get isOver(): boolean {
    return this.#base > this.#limit;
  }

  /** Whether the rest is the check of what was taken. */
  isWhole(salt: string): boolean {
    const room = Math.floor(this.#limit / this.#base);
    return room > 0 && this.#value === hashOf(salt + this.#read) % room;
  }
}
