import { expect, test } from 'vitest';
import { workersFor } from '../../build/worker.ts';
import { modulesIn, workerTemplate } from '../../build/worker-template.ts';

/* What a browser keeps for when there is no signal. */

const files = {
  'index.html': '<h1>Home</h1>',
  'help.html': '',
  'blank.html': '',
  'es/index.html': '<h1>Hola</h1>',
  'es/help.html': '',
  'es/blank.html': '',
  'icon.svg': '<svg/>',
};
const materials = {
  template: await workerTemplate(),
  assets: { en: ['assets/app-1.js', 'assets/en-1.js'], es: ['assets/app-1.js', 'assets/es-1.js'] },
};
const workers = (changed = {}, framedBy: string[] = []) =>
  workersFor(materials, { ...files, ...changed }, framedBy, []);

/** What is on the list of a worker, with its revision. */
function listOf(worker: string): Record<string, string | null> {
  const [list] = /\[\{"url":[^\]]*\]/.exec(worker)!;
  const entries = JSON.parse(list) as { url: string; revision: string | null }[];
  return Object.fromEntries(entries.map(({ url, revision }) => [url, revision]));
}

test('each language keeps its own pages and words, by the way that leads there from its folder', () => {
  const all = workers();
  expect(Object.keys(listOf(all['sw.js']!))).toEqual([
    './assets/app-1.js',
    './assets/en-1.js',
    'index.html',
    'help.html',
    'blank.html',
    './icon.svg',
  ]);
  expect(Object.keys(listOf(all['es/sw.js']!))).toEqual([
    '../assets/app-1.js',
    '../assets/es-1.js',
    'index.html',
    'help.html',
    'blank.html',
    '../icon.svg',
  ]);
});

test('a page that says something else is fetched anew, and no other file', () => {
  const [before, after] = [{}, { 'index.html': '<h1>Home, with a new number</h1>' }].map(
    (changed) => listOf(workers(changed)['sw.js']!),
  );
  const changed = Object.keys(before!).filter((name) => before![name] !== after![name]);
  expect(changed).toEqual(['index.html']);
});

test('a page is fetched anew when its policy is another: it is kept with its headers', () => {
  const [before, after] = [[], ['https://portal.example']].map((framedBy) =>
    listOf(workers({}, framedBy)['sw.js']!),
  );
  expect(after!['index.html']).not.toBe(before!['index.html']);
});

test('the same sources give the same worker', async () => {
  expect(await workerTemplate()).toBe(materials.template);
});

test('a newer worker waits until nobody reads a page of the older', () => {
  // Workbox listens for a message that nothing of ours sends.
  expect(materials.template.match(/skipWaiting\(\)/g)).toHaveLength(1);
  expect(materials.template).toMatch(/"SKIP_WAITING"===[\w.]+&&self\.skipWaiting\(\)/);
});

test('all of it stands in one file: its policy lets no other script in', () => {
  expect(materials.template).not.toMatch(/importScripts|eval\(|new Function/);
});

test('the parts of others in it are told with their licences', () => {
  const packages = modulesIn(materials).map((module) => module.split('/')[2]);
  expect(new Set(packages)).toEqual(
    new Set(['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']),
  );
});
