import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadOrganisation } from '../../src/organisation/load.ts';

const root = new URL('https://host.example/help/signin/');
const names = { name: 'Riverside', portal: { name: 'MyRiverside' } };
const rules = JSON.stringify({ format: 2, ...names });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
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

test.each([
  [
    'is no JSON',
    () => answer('{\n  "name": "Riverside",\n}'),
    'orgs/riverside.json is not used.\n' +
      'line 3, column 1: This is not JSON. Look for a missing or extra comma, quotation mark or bracket here or just before.',
  ],
  [
    'breaks rules',
    () => answer(JSON.stringify({ format: 2, ...names, geoBlocking: 'no', suport: {} })),
    'orgs/riverside.json is not used.\n' +
      'geoBlocking: Write true or false, or "unknown".\n' +
      'suport: There is no rule of this name. Check the spelling.',
  ],
  [
    'is not there',
    () => answer('', 'text/plain', 404),
    'orgs/riverside.json is not used.\nThe server has no such file, or sends a page in its place.',
  ],
  [
    'has more in it than is looked at',
    () => answer(rules + ' '.repeat(1_000_000)),
    'orgs/riverside.json is not used.\n' +
      'The whole file: It has more than 1000000 characters, which is not looked at. Make it shorter.',
  ],
])(
  'the console tells who looks after a file that %s what is wrong, and where',
  async (_, serveIt, said) => {
    serveIt();
    expect(await loadOrganisation('riverside', root)).toHaveProperty('trouble');
    expect(console.error).toHaveBeenCalledExactlyOnceWith(said);
  },
);

test('nothing is said to the console of a file that is out of reach', async () => {
  serve(() => Promise.reject(new TypeError('offline')));
  await loadOrganisation('riverside', root);
  expect(console.error).not.toHaveBeenCalled();
});

test('the file is asked for from the network, and no longer than somebody waits for it', async () => {
  const fetched = answer(rules);
  const { signal } = new AbortController();
  await loadOrganisation('riverside', root, signal);
  expect(fetched.mock.calls[0]?.[1]).toEqual({ cache: 'no-cache', signal });
});
