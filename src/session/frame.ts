/**
 * In a frame of another page, such as the portal's own, what leads out of this help takes the whole window: portals
 * let nobody frame their sign-in, so in the frame it would be a blank page. Returns what stops it.
 */
export function leadOutOfFrame(page: HTMLElement): () => void {
  const onclick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.protocol.startsWith('http') && link.origin !== location.origin) link.target = '_top';
  };
  page.addEventListener('click', onclick, true);
  return () => page.removeEventListener('click', onclick, true);
}
