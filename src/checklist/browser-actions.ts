/** False where the browser does not allow it: then the person copies by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** As if somebody had followed a link that stands nowhere on the page. */
export function followLink(href: string, download?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (download !== undefined) link.download = download;
  link.click();
}

export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  followLink(address, name);
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What became of it; nothing to say if somebody changed their mind. */
export async function shareText(
  title: string,
  text: string,
): Promise<'share' | 'shareFailed' | undefined> {
  try {
    await navigator.share({ title, text });
    return 'share';
  } catch (error) {
    const cancelled = error instanceof DOMException && error.name === 'AbortError';
    return cancelled ? undefined : 'shareFailed';
  }
}

/**
 * print.css has the rest: what stands on paper, and how large. Some browsers cannot print, and a page in a frame may
 * be denied it without a word: then nothing begins.
 */
export function printPage(large: boolean): 'printFailed' | undefined {
  const { classList } = document.documentElement;
  let hasBegun = false;
  addEventListener('beforeprint', () => (hasBegun = true), { once: true });
  classList.toggle('large-print', large);
  addEventListener('afterprint', () => classList.remove('large-print'), { once: true });
  try {
    print();
  } catch {
    // There is no such thing in this browser.
  }
  return hasBegun ? undefined : 'printFailed';
}
