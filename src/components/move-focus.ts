/**
 * Milliseconds. While what had the focus is still being taken away, Orca 43 over Chromium goes along without a
 * word; what the browser tells it of two such changes must not come together.
 */
const apart = 100;

/** Puts everybody at the top of a new screen, as a page load would: eyes, keyboard and screen reader. */
export function moveFocus(element: HTMLElement): void {
  window.scrollTo(0, 0);
  const page = element.ownerDocument;
  const before = page.activeElement;
  setTimeout(() => {
    const { activeElement, body } = page;
    // Whoever is quick has gone on by themselves.
    const hasGoneOn = activeElement !== before && activeElement !== body;
    if (!hasGoneOn) element.focus({ preventScroll: true });
  }, apart);
}
