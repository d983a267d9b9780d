import { saidShared } from '../flow/shared-device.ts';
import { isLanguage } from '../i18n/languages.ts';
import type { Journey } from './journey.svelte.ts';
import { whenQuiet } from './when-quiet.ts';

/* A copy of this help for when there is no signal. A worker keeps it, one for each language: see build/worker.ts. */

/** What lib.dom of TypeScript 6.0 does not know: not every browser has them. */
declare global {
  interface Navigator {
    connection?: { saveData?: boolean };
  }
  interface Window {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** Words of a language asked for by name, and what can be looked up: see build/worker-template.ts. */
const assets = 'doorstep-assets';

/** Of this page, once it is known. */
let registered: ServiceWorkerRegistration | undefined;

/** Somebody does not want a copy here any more. */
let isLeft = false;

/** Not where it costs somebody's data, nor in a frame: a portal's page is no place to keep things in. */
const isWanted = () =>
  import.meta.env.PROD &&
  'serviceWorker' in navigator &&
  self === top &&
  !navigator.connection?.saveData;

/** The folder that Doorstep lives in. */
const root = () => new URL(document.documentElement.dataset.root ?? './', document.baseURI).href;

/** The worker beside this page. The page's policy lets this one script through, and no other. */
function workerAddress(): string {
  const address = new URL('sw.js', document.baseURI).href;
  const policy = self.trustedTypes?.createPolicy('doorstep-worker', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`${url} is not the worker of this page`);
      return url;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}

/** What came before the worker took over is asked for once more, from the browser's own cache: so it is kept too. */
async function keepWhatCame() {
  const came = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const ours = came.filter(
    ({ name, responseStatus = 200 }) => name.startsWith(root()) && responseStatus < 400,
  );
  await Promise.allSettled(ours.map(({ name }) => fetch(name)));
}

async function register() {
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller)
    serviceWorker.addEventListener('controllerchange', () => void keepWhatCame(), { once: true });
  registered = await serviceWorker.register(workerAddress());
  // What was used of an older version is of no use to the next.
  registered.addEventListener('updatefound', () => void caches.delete(assets));
}

/** Keeps a copy, once nobody waits for the page. Where the browser refuses, all is as it was. */
export function keep(): void {
  if (isWanted()) whenQuiet(() => void (isLeft || register().catch(() => undefined)));
}

/** Whether a worker is of this folder, or of a language's in it; the same host may have others. */
const isOurs = ({ scope }: ServiceWorkerRegistration) => {
  if (!scope.startsWith(root())) return false;
  const folder = scope.slice(root().length);
  return folder === '' || (folder.endsWith('/') && isLanguage(folder.slice(0, -1)));
};

async function removeWorkers() {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter(isOurs).map((registration) => registration.unregister()));
}

/** Takes all of it away. A worker serves its page to the end, and puts back what it still fetches: that goes with the page. */
async function remove() {
  isLeft = true;
  if (!('serviceWorker' in navigator)) return;
  // Who leaves in a hurry has no time to ask for names: those of this page are known.
  const scope = new URL('./', document.baseURI).href;
  const names = new Set([assets, 'doorstep-rules', `doorstep-precache-v2-${scope}`]);
  const removeFiles = () => {
    for (const name of names) void caches.delete(name);
  };
  removeFiles();
  void registered?.unregister();
  addEventListener('pagehide', removeFiles);
  void removeWorkers().catch(() => undefined);
  for (const name of await caches.keys()) if (name.startsWith('doorstep-')) names.add(name);
  removeFiles();
}

/** Takes it away where it would tell something: that somebody was here, at a computer that is not theirs alone. */
export function removeIf(
  { holdsPrivate, trail }: Pick<Journey, 'holdsPrivate' | 'trail'>,
  isShared = false,
): void {
  if (isShared || holdsPrivate || saidShared(trail.entries)) void remove().catch(() => undefined);
}
