import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { brotli } from '../build/compress.ts';
import { formatRules, rulesFor } from '../build/headers.mjs';
import { serve } from '../build/static-server.mjs';

/** Beside the app as built, its first screen as poorer pages; each with the headers that it would have. */
export const subjectsFolder = '.cache/bench';

const withoutScript = (html: string) =>
  html.replace(/<script\b.*?<\/script>|<link rel="modulepreload"[^>]*>/gs, '');

const withoutStyle = (html: string) =>
  html.replace(/<style>.*?<\/style>|<link rel="stylesheet"[^>]*>/gs, '');

/** Makes the pages anew and serves them. */
export async function serveSubjects() {
  await rm(subjectsFolder, { recursive: true, force: true });
  await cp('dist', subjectsFolder, { recursive: true });
  const app = await readFile('dist/index.html', 'utf8');
  const still = withoutScript(app);
  const baselines = { 'bare.html': withoutStyle(still), 'still.html': still };
  for (const [name, html] of Object.entries(baselines)) {
    await writeFile(`${subjectsFolder}/${name}`, html);
    await writeFile(`${subjectsFolder}/${name}.br`, brotli(html));
  }
  await writeFile(
    `${subjectsFolder}/_headers`,
    formatRules(rulesFor({ 'index.html': app, ...baselines })),
  );
  const server = await serve({ port: 0, folder: subjectsFolder });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
