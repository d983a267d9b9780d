/**
 * The second press of a double click is meant for what the first one was meant for. Where another screen has come in
 * between, it is no answer to that one. Returns what stops it.
 */
export function ignoreSecondPress(page: HTMLElement): () => void {
  /** Every screen is made anew, and has one. */
  const heading = () => page.querySelector('h1');
  let pressed: Element | null;
  const onclick = (event: MouseEvent) => {
    if (event.detail < 2) pressed = heading();
    else if (pressed !== heading()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  page.addEventListener('click', onclick, true);
  return () => page.removeEventListener('click', onclick, true);
}
