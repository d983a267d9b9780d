/** How many links have a digit at a time. */
const most = 9;

/** Digits that follow links, nine at a time: 0 gives them to the next nine. */
export class LinkDigits {
  #first = $state(0);

  /** The digit of a link by its place among those that can be followed so; none where others have them now. */
  keyOf(place: number): string | undefined {
    const at = place - this.#first;
    return at >= 0 && at < most ? String(at + 1) : undefined;
  }

  /** Follows a link within a part of the page, or goes on to those that come next; after the last ones, to the first. */
  press(digit: string, part: Element) {
    const links = part.querySelectorAll<HTMLElement>('[data-numbered] a');
    if (digit !== '0') return links[this.#first + Number(digit) - 1]?.click();
    const next = this.#first + most;
    this.#first = next < links.length ? next : 0;
  }

  /** On another screen the first ones have them. */
  reset() {
    this.#first = 0;
  }
}
