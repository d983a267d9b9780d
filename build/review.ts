import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import type { StaffRules } from '../src/desk/rules/schema.ts';
import { readStaffFile } from './desk/staff-file.ts';
import { readFileToHost } from './organisation-file.ts';
import type * as Renderer from './review/render.ts';

/** What a page is made with: the words as Svelte's own i18n resolves them, so that it says what patients read. */
async function renderer(): Promise<typeof Renderer> {
  const file = fileURLToPath(new URL('./review/render.ts', import.meta.url));
  const plugins = [svelte({ configFile: false })];
  return (await runnerImport<typeof Renderer>(file, { plugins, logLevel: 'error' })).module;
}

/** Files besides the patients': an earlier page, and the staff file if what staff read is to be approved too. */
interface Besides {
  since?: string | undefined;
  desk?: string | undefined;
}

/** Where the page goes: with what staff read into a folder of its own, so that it is not passed on with the patients'. */
export const reviewFolder = (desk: string | undefined) =>
  desk === undefined ? 'dist-review' : 'dist-desk-review';

/** The rules for staff; none where they are not asked for. */
async function staffOf(
  file: string,
  desk: string | undefined,
): Promise<{ staff: StaffRules | undefined } | { problem: string }> {
  if (desk === undefined) return { staff: undefined };
  const read = await readStaffFile(desk);
  if ('report' in read) return { problem: read.report.lines.join('\n') };
  if (basename(desk) === basename(file)) return read;
  return { problem: `${desk}: This is not the staff file of ${file}. Both have one name.` };
}

/** The page for those who approve an organisation's words, beside an earlier page if there is one. */
export async function reviewFile(
  file: string,
  { since, desk }: Besides = {},
): Promise<Renderer.Rendered> {
  const read = await readFileToHost(file);
  if ('report' in read) return { problem: read.report.lines.join('\n') };
  const rules = await staffOf(file, desk);
  if ('problem' in rules) return rules;
  const earlier = since === undefined ? undefined : await readFile(since, 'utf8').catch(() => null);
  if (earlier === null)
    return { problem: `${since}: There is no such file, or it cannot be read.` };
  const { renderReview } = await renderer();
  const rendered = await renderReview(basename(file, '.json'), read.organisation, {
    staff: rules.staff,
    since: earlier,
  });
  return 'problem' in rendered ? { problem: `${since}: ${rendered.problem}` } : rendered;
}
