import { JSDOM } from 'jsdom';
import { markEnglish } from '../src/i18n/mark-english.ts';

/** A page as it is built, with `lang="en"` on what its language has to say in English. */
export function withEnglishMarked(html: string, english: ReadonlySet<string>): string {
  if (english.size === 0) return html;
  const dom = new JSDOM(html);
  markEnglish(dom.window.document, english, new Set());
  return dom.serialize();
}
