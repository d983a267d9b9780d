import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { serve } from '../../../build/static-server.mjs';

/** A folder of its own with what was built, to be changed and taken away. */
export async function copyOfBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'no-signal-'));
  await cp('dist', folder, { recursive: true });
  return folder;
}

/** A host that can be out of reach, and that may have another build by the next time. */
export class Host {
  /** The paths that were asked for. */
  readonly asked: string[] = [];
  #server: Server | undefined;
  #port = 0;

  async start(folder: string) {
    this.#server = await serve({ port: this.#port, folder });
    this.#port = (this.#server.address() as AddressInfo).port;
    this.#server.prependListener('request', ({ url }) => this.asked.push(url!));
  }

  async stop() {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  get origin() {
    return `http://localhost:${this.#port}/`;
  }
}

/** Waits until a copy is kept that this page, and all that it has fetched so far, is in. */
export async function untilKept(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // What came before the worker did is asked for once more.
  await page.waitForFunction(async () => {
    const came = performance.getEntriesByType('resource').map(({ name }) => name);
    const known = came.filter((name) => name.includes('/assets/') || name.includes('/orgs/'));
    const found = await Promise.all(
      known.map((name) => caches.match(name, { ignoreSearch: true })),
    );
    return known.some((name) => name.includes('/orgs/')) && found.every(Boolean);
  });
}

/** Closes the only page of an older build; the one that comes back is blank, and the worker that waited has taken over. */
export async function closeOlder(page: Page): Promise<Page> {
  const blank = await page.context().newPage();
  const browser = await blank.context().newCDPSession(blank);
  const states = new Map<string, string>();
  browser.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) states.set(versionId, status);
  });
  await browser.send('ServiceWorker.enable');
  const waiting = () => [...states].find(([, status]) => status === 'installed')?.[0];
  await expect.poll(waiting).toBeDefined();
  const newer = waiting()!;
  await page.close();
  await expect.poll(() => states.get(newer)).toBe('activated');
  return blank;
}

/** What the browser keeps of this host. */
export const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    caches: await caches.keys(),
  }));

export const nothing = { workers: [], caches: [] };

const textFile = /\.(html|js|css|json)$|_headers$/;

/** A later build: its scripts have other names, and one answer has another id. */
export async function laterBuild(answer: string): Promise<string> {
  const folder = await copyOfBuild();
  const id = new RegExp(`(?<![\\w-])${answer}(?![\\w-])`, 'g');
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => /\.(br|gz)$/.test(name))) {
    await rm(join(folder, name));
  }
  for (const name of names.filter((name) => textFile.test(name))) {
    const text = await readFile(join(folder, name), 'utf8');
    const later = text
      .replace(/-([\w-]{8})\.(js|css)\b/g, '-$1-later.$2')
      .replace(/"revision":"/g, '"revision":"x')
      .replace(id, `${answer}-by-now`);
    const newName = name.replace(/-([\w-]{8})\.(js|css)$/, '-$1-later.$2');
    await rm(join(folder, name));
    await writeFile(join(folder, newName), later);
  }
  return folder;
}

/** Whether the page is of the later build. */
export const isLater = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('-later.js')),
  );
