import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSW, type RuntimeCaching } from 'workbox-build';
import type { Chunk } from './budget.ts';
import { listPlace, type WorkerMaterials } from './worker.ts';

/** Who waits longer for the network has the copy of last time. The page itself gives up after three seconds. */
const patience = 2;

// Workbox writes each function into the script as it stands: it can use nothing from around it. A worker at the
// root of a host is asked about other pages too, whose folders may have the same names.
const runtimeCaching: RuntimeCaching[] = [
  {
    urlPattern: ({ url }) =>
      ['orgs/', 'notices/', 'portals.json'].some((name) =>
        url.href.startsWith(new URL(`way-to-the-root/${name}`, location.href).href),
      ),
    handler: 'NetworkFirst',
    options: { cacheName: 'doorstep-rules', networkTimeoutSeconds: patience },
  },
  {
    // Words of a language asked for by `?lang=`, and what can be looked up: kept once somebody has used them.
    urlPattern: ({ url }) =>
      url.href.startsWith(new URL('way-to-the-root/assets/', location.href).href),
    handler: 'CacheFirst',
    options: { cacheName: 'doorstep-assets' },
  },
];

/** A worker that keeps what is on its list, and hands over to a newer one once no page of the older is open. */
export async function workerTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'));
  const swDest = join(folder, 'sw.js');
  await generateSW({
    swDest,
    // Workbox 7.4 takes no list of ours without a folder to look into: this one is empty.
    globDirectory: folder,
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    // All of them begin so: by that they are found when they are to go.
    cacheId: 'doorstep',
    // The first worker takes up the page that has asked for it. A newer one waits: see skipWaiting.
    clientsClaim: true,
    skipWaiting: false,
    directoryIndex: 'index.html',
    // `?org=` and `?lang=` are read by the page.
    ignoreURLParametersMatching: [/./],
    additionalManifestEntries: [{ url: listPlace, revision: null }],
    runtimeCaching,
  });
  const template = await readFile(swDest, 'utf8');
  await rm(folder, { recursive: true });
  return template;
}

const wordsOf = /virtual:words\/([^/]+)\//;
const lookedUp = /virtual:lookup\//;

/** Whether a language needs a script: not the words of another, nor the phrases of the look-up, half a megabyte. */
const isFor = (language: string, { moduleIds }: Chunk) =>
  moduleIds.every((id) => !lookedUp.test(id) && (wordsOf.exec(id)?.[1] ?? language) === language);

/** What workers are made of, right after Vite has built the app. */
export async function gatherWorker(
  dist: string,
  languages: readonly string[],
  chunks: readonly Chunk[],
): Promise<WorkerMaterials> {
  const names = (await readdir(`${dist}/assets`)).sort().map((name) => `assets/${name}`);
  const assetsOf = (language: string) => {
    const others = chunks.filter((chunk) => !isFor(language, chunk));
    const isOther = (name: string) => others.some(({ fileName }) => fileName === name);
    return names.filter((name) => !isOther(name));
  };
  const assets = Object.fromEntries(languages.map((language) => [language, assetsOf(language)]));
  return { template: await workerTemplate(), assets };
}

/** The packages of which a part stands in the worker, as modules. Each leaves its name there. */
export const modulesIn = ({ template }: WorkerMaterials): string[] =>
  [...template.matchAll(/workbox:([\w-]+):/g)].map(
    ([, name]) => `/node_modules/workbox-${name}/index.js`,
  );
