import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { filesFor, type Materials, type Owner } from '../build/pages.ts';
import type * as EntryServer from '../src/entry-server.ts';

/** What the build of `dist/` would have written for another organisation, or with other materials. */
export async function builtFor(owner: Owner, other: Partial<Materials> = {}) {
  const materials = JSON.parse(await readFile('dist-bake/materials.json', 'utf8')) as Materials;
  const renderer = pathToFileURL('dist-bake/renderer.mjs').href;
  const { render } = (await import(renderer)) as typeof EntryServer;
  return filesFor('dist', { ...materials, ...other }, render, owner);
}
