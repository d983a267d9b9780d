import { afterEach, expect, test, vi } from 'vitest';
import { loadOrganisation } from '../../src/organisation/load.ts';

const root = new URL('https://host.example/help/signin/');
const rules = JSON.stringify({ name: 'Riverside', portal: { name: 'MyRiverside' } });

afterEach(() => vi.unstubAllGlobals());

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
  ['invalid', 'breaks a rule', () => answer('{ "name": "Riverside" }')],
])('a file is %s if it %s', async (trouble, _, serveIt) => {
  serveIt();
  expect(await loadOrganisation('riverside', root)).toEqual({ trouble });
});
