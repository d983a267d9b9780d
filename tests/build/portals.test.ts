import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesFor, type Materials, type Render } from '../../build/pages.ts';
import { portalsIn, withPortalOf } from '../../build/portals.ts';
import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import type { Portal } from '../../src/organisation/portals.ts';

let folder: string;

const file = (name: string, portal: object) => ({
  format: 2,
  name,
  portal: { name: 'My', ...portal },
});
const files = {
  default: file('Your health system', {}),
  riverbend: file('Riverbend', {
    address: 'https://my.riverbend.test/',
    places: ['Bend'],
    usedBy: ['Main Street'],
  }),
  hillside: file('Hillside', {}),
  example: file('Lakeside', { address: 'https://portal.lakeside.example/' }),
  broken: { name: 7 },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portals-'));
  for (const [id, rules] of Object.entries(files))
    await writeFile(join(folder, `${id}.json`), JSON.stringify(rules));
});
afterAll(() => rm(folder, { recursive: true }));

const riverbend: Portal = {
  id: 'riverbend',
  name: 'Riverbend',
  portal: 'My',
  address: 'https://my.riverbend.test/',
  places: ['Bend', 'Main Street'],
};
const hillside: Portal = { id: 'hillside', name: 'Hillside', portal: 'My' };

test('people choose among the portals of a build: none that is nobody’s, an example or broken', async () => {
  expect(await portalsIn(folder)).toEqual([hillside, riverbend]);
});

test('whose file is baked anew is found by its new name', () => {
  const organisation = { ...neutralOrganisation, name: 'Riverbend Health' };
  const now = withPortalOf([hillside, riverbend], { id: 'riverbend', organisation });
  expect(now).toEqual([
    hillside,
    { id: 'riverbend', name: 'Riverbend Health', portal: 'your patient portal' },
  ]);
});

/** What is built for somebody, by the names of the files. */
async function built(id: string, portals: readonly Portal[]) {
  const words = { first: {}, rest: {}, built: {} };
  const language = { language: 'en', ...words, untranslated: [], messages: [] };
  const materials: Materials = {
    template: '<html lang="en"></html>',
    plainTemplate: '<html lang="en"></html>',
    inlineStyle: '',
    inlineScript: '',
    helpStyle: '',
    plainStyle: '',
    languages: [language],
    site: { prefix: '/', folder: '/srv', framedBy: [] },
    statusHosts: {},
    portals,
    worker: { template: '[{url:"what-is-kept",revision:null}]', assets: { en: [] } },
    icons: { drawn: '', own: {} },
  };
  const nothing = { head: '', body: '' };
  const render = (() => ({
    page: nothing,
    guide: nothing,
    blank: nothing,
    late: '',
    meta: '',
    direction: 'ltr',
    english: new Set(),
    plain: {},
  })) as unknown as Render;
  const organisation = { ...neutralOrganisation, name: 'Riverbend' };
  return filesFor('dist', materials, render, { id, organisation });
}

test('only the page of nobody asks whose portal it is, and only where there are several', async () => {
  const asks = async (id: string, portals: Portal[]) =>
    String((await built(id, portals))['dist/index.html']).includes(' data-portals>');
  expect(await asks('default', [hillside, riverbend])).toBe(true);
  expect(await asks('default', [hillside])).toBe(false);
  expect(await asks('riverbend', [hillside, riverbend])).toBe(false);
});

test('the list is there where there are several, and does not stand among the organisations', async () => {
  const list = (await built('default', [hillside, riverbend]))['dist/portals.json'];
  expect(JSON.parse(String(list))).toEqual([hillside, riverbend]);
  expect(await built('default', [hillside])).not.toHaveProperty(['dist/portals.json']);
});
