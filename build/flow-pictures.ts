import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { flowGraphs } from './flow-map/graphs.ts';
import type * as Renderer from './flow-map/render.ts';

/** `lockout`: the picture of that path as an SVG file, drawn by what draws it on the desk. */
export async function flowPictures(): Promise<Record<string, string>> {
  const file = fileURLToPath(new URL('./flow-map/render.ts', import.meta.url));
  const plugins = [svelte({ configFile: false })];
  const { module } = await runnerImport<typeof Renderer>(file, { plugins, logLevel: 'error' });
  return module.svgsOf(await flowGraphs());
}
