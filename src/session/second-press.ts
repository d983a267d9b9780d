/**
 * The second press of a double click is meant for what the first one was meant for. Where another screen has come in
 * between, it is no answer to that one, and takes the focus nowhere. Returns what stops it.
 */
export function ignoreSecondPress(page: HTMLElement): () => void {
  /** Every screen is made anew, and has one. */
  const heading = () => page.querySelector('h1');
  let pressed: Element | null;
  const onpress = (event: MouseEvent) => {
    if (event.detail < 2) pressed = heading();
    else if (pressed !== heading()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const presses = ['mousedown', 'click'] as const;
  for (const press of presses) page.addEventListener(press, onpress, true);
  return () => {
    for (const press of presses) page.removeEventListener(press, onpress, true);
  };
}
