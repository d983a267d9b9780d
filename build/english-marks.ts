import { markEnglish } from '../src/i18n/mark-english.ts';

/** A page as it is built, with `lang="en"` on what its language has to say in English. */
export async function withEnglishMarked(
  html: string,
  english: ReadonlySet<string>,
): Promise<string> {
  if (english.size === 0) return html;
  // Asked for only here: pages are baked anew where it may not be installed.
  const { JSDOM } = await import('jsdom');
  const dom = new JSDOM(html);
  markEnglish(dom.window.document, english, new Set());
  return dom.serialize();
}
