import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadOrganisation } from '../../src/organisation/load.ts';

const root = new URL('https://host.example/help/signin/');
const names = { name: 'Riverside', portal: { name: 'MyRiverside' } };
const rules = JSON.stringify({ format: 2, ...names });

beforeEach(() => vi.spyOn(console, 'warn').mockReturnValue());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function serve(answer: () => Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

function answer(body: string, type = 'application/json', status = 200) {
  return serve(async () => new Response(body, { status, headers: { 'content-type': type } }));
}

test('a person gets the rules of the organisation in their link', async () => {
  const fetched = answer(rules);
  const found = await loadOrganisation('riverside', root);
  expect(found).toMatchObject({ organisation: { name: 'Riverside', idle: 'unknown' } });
  expect(fetched.mock.calls[0]?.[0]).toEqual(
    new URL('https://host.example/help/signin/orgs/riverside.json'),
  );
});

test('a person gets the rules of a file of format 1, and its owner a sentence on the console', async () => {
  answer(JSON.stringify({ ...names, idle: 10, lockout: { minutes: 20 } }));
  const found = await loadOrganisation('riverside', root);
  expect(found).toMatchObject({
    organisation: { idle: '10 minutes', lockout: { lasts: '20 minutes' } },
  });
  expect(console.warn).toHaveBeenCalledExactlyOnceWith(
    'public/orgs/riverside.json is written in format 1, which the next release of Doorstep no longer reads: ' +
      'rewrite it with npm run org -- upgrade public/orgs/riverside.json',
  );
});

test('nothing is said of a file of format 2', async () => {
  answer(rules);
  await loadOrganisation('riverside', root);
  expect(console.warn).not.toHaveBeenCalled();
});

test('an id from a hostile link leaves the folder by no way', async () => {
  const fetched = answer(rules);
  await loadOrganisation('../../secret?', root);
  expect(String(fetched.mock.calls[0]?.[0])).toBe(
    'https://host.example/help/signin/orgs/..%2F..%2Fsecret%3F.json',
  );
});

test.each([
  ['unknown', 'is not there', () => answer('', 'text/plain', 404)],
  [
    'unknown',
    'is answered with a page',
    () => answer('<!doctype html>', 'text/html; charset=utf-8'),
  ],
  ['unreachable', 'is on a server in trouble', () => answer('', 'application/json', 503)],
  ['unreachable', 'cannot be fetched', () => serve(() => Promise.reject(new TypeError('offline')))],
  ['invalid', 'is no JSON', () => answer('{ "name": ')],
  ['invalid', 'breaks a rule', () => answer('{ "format": 2, "name": "Riverside" }')],
  ['invalid', 'breaks a rule of format 1', () => answer('{ "name": "Riverside" }')],
  ['invalid', 'is of format 3', () => answer(JSON.stringify({ format: 3, ...names }))],
  ['invalid', 'names its format "2"', () => answer(JSON.stringify({ format: '2', ...names }))],
])('a file is %s if it %s', async (trouble, _, serveIt) => {
  serveIt();
  expect(await loadOrganisation('riverside', root)).toEqual({ trouble });
});
