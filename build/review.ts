import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { readFileToHost } from './organisation-file.ts';
import type * as Renderer from './review/render.ts';

/** What a page is made with: the words as Svelte's own i18n resolves them, so that it says what patients read. */
async function renderer(): Promise<typeof Renderer> {
  const file = fileURLToPath(new URL('./review/render.ts', import.meta.url));
  const plugins = [svelte({ configFile: false })];
  return (await runnerImport<typeof Renderer>(file, { plugins, logLevel: 'error' })).module;
}

/** The page for those who approve an organisation's words, beside an earlier page if there is one. */
export async function reviewFile(file: string, since?: string): Promise<Renderer.Rendered> {
  const read = await readFileToHost(file);
  if ('report' in read) return { problem: read.report.lines.join('\n') };
  const earlier = since === undefined ? undefined : await readFile(since, 'utf8').catch(() => null);
  if (earlier === null)
    return { problem: `${since}: There is no such file, or it cannot be read.` };
  const { renderReview } = await renderer();
  const rendered = await renderReview(basename(file, '.json'), read.organisation, earlier);
  return 'problem' in rendered ? { problem: `${since}: ${rendered.problem}` } : rendered;
}
