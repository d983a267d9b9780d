import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { StaffRules } from '../../src/desk/rules/schema.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { dataBlock, fill } from '../fill.ts';
import { scriptOf, styleOf } from '../page.ts';
import { changesSince } from './changes.ts';
import { recordIn, recordOf, type PageRecord } from './record.ts';
import { reviewOf } from './review.ts';
import ReviewPage from './ReviewPage.svelte';

export type Rendered = { page: string } | { problem: string };

/** What an earlier page kept, for the new one to be held beside it; or why it cannot be. */
function earlier(
  html: string,
  id: string,
  { name }: Organisation,
  isDesk: boolean,
): { before: PageRecord } | { problem: string } {
  const before = recordIn(html);
  if (!before) return { problem: 'This is no page that npm run review has made.' };
  if (before.organisation.id !== id) {
    const other = `${before.organisation.name} (${before.organisation.id})`;
    return { problem: `This is the page of ${other}, not of ${name} (${id}).` };
  }
  // What staff read would stand in the page for patients, as gone.
  const wasDesk = before.page === 'doorstep-desk-review-1';
  if (wasDesk === isDesk) return { before };
  return {
    problem: wasDesk
      ? 'This page holds what staff read. It is compared with --desk only.'
      : 'This page holds nothing that staff alone read. It is compared without --desk.',
  };
}

/** The rules of the staff file where the page is for the desk, and an earlier page. */
interface Besides {
  staff?: StaffRules | undefined;
  since?: string | undefined;
}

/** The page for those who approve what is read: as one file, which holds all that it needs. */
export async function renderReview(
  id: string,
  organisation: Organisation,
  { staff, since }: Besides = {},
): Promise<Rendered> {
  const found =
    since === undefined
      ? { before: undefined }
      : earlier(since, id, organisation, staff !== undefined);
  if ('problem' in found) return found;
  const { before } = found;
  const review = await reviewOf(id, organisation, staff);
  const record = recordOf(review);
  const changes = before && changesSince(before, record);
  const { head, body } = render(ReviewPage, { props: { review, changes } });
  const template = readFileSync(new URL('../plain.html', import.meta.url), 'utf8');
  const app =
    body + dataBlock('record', record) + `<script>${scriptOf('review/filter.js')}</script>`;
  const page = fill(template, {
    language: 'en',
    direction: 'ltr',
    root: './',
    organisation: id,
    slots: { head: styleOf('review/review.css') + head, app },
  });
  return { page: page.replace(/<!--(?!doctype).*?-->/g, '') };
}
