import { d } from '../../src/desk/desk-words.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { brandStyle, dataBlock, fill } from '../fill.ts';
import { fresh, rulesFor } from '../headers.mjs';
import { inlineScript, styleOf } from '../page.ts';
import { readWords } from '../words.ts';
import type { Owner } from '../pages.ts';

const paragraph = (text: string) => `<p>${text}</p>`;

/** What takes the place of the comments in desk.html: nothing is painted before the script has come. */
export async function deskSlots(organisation: Organisation): Promise<Record<string, string>> {
  const { first } = await readWords('en');
  return {
    head: styleOf('inline.css') + brandStyle(organisation.colour) + inlineScript(),
    late:
      `<div id="late" class="panel late" role="alert">${paragraph(d('page.late'))}</div>` +
      `<noscript>${paragraph(d('page.noScript'))}</noscript>`,
    data: dataBlock('words', first) + dataBlock('organisation', organisation),
  };
}

/** The page of the desk, of `desk.html` as Vite has made it. */
export async function deskPage(template: string, { id, organisation }: Owner): Promise<string> {
  const slots = await deskSlots(organisation);
  return fill(template, {
    language: 'en',
    direction: 'ltr',
    root: './',
    organisation: id,
    slots,
  });
}

/** The headers of the desk: those of the patients' pages, and no search engine takes any of it. */
export function deskHeaders(page: string, framedBy: readonly string[], hosts: readonly string[]) {
  const [[everything, headers], ...others] = rulesFor({ 'index.html': page }, framedBy, hosts) as [
    Rule,
    ...Rule[],
  ];
  const hidden = { ...headers, 'X-Robots-Tag': 'noindex, nofollow' };
  return [[everything, hidden], ['/desk-orgs/*', fresh], ...others] satisfies Rule[];
}

type Rule = ReturnType<typeof rulesFor>[number];
