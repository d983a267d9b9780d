/**
 * What loads the parts of the app asks for each style sheet once, even if it fails: with the next press it is asked for
 * again. Returns what stops it.
 */
export function askForStylesAgain(): () => void {
  const onerror = ({ target: link }: Event) => {
    if (!(link instanceof HTMLLinkElement) || link.rel !== 'stylesheet') return;
    const again = () => link.replaceWith(link.cloneNode());
    addEventListener('click', again, { once: true, capture: true });
  };
  addEventListener('error', onerror, true);
  return () => removeEventListener('error', onerror, true);
}
