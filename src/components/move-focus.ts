/** Puts everybody at the top of a new screen, as a page load would: eyes, keyboard and screen reader. */
export function moveFocus(element: HTMLElement): void {
  window.scrollTo(0, 0);
  element.focus({ preventScroll: true });
}
