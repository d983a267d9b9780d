import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { d } from '../../src/desk/desk-words.ts';
import { loadStaff } from '../../src/desk/rules/load.ts';
import { neutralStaff } from '../../src/desk/rules/schema.ts';

const root = new URL('https://inside.example/desk/');

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function answer(body: string, { type = 'application/json', status = 200 } = {}) {
  const response = async () => new Response(body, { status, headers: { 'content-type': type } });
  const fetched = vi.fn<typeof fetch>(response);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('an agent has the rules of the staff file beside the desk', async () => {
  const fetched = answer('{ "format": 1, "powers": { "unlock": true } }');
  const { staff, trouble } = await loadStaff('riverside', root);
  expect(trouble).toBeUndefined();
  expect(staff.powers).toMatchObject({ unlock: true, merge: 'unknown' });
  expect(fetched.mock.calls[0]?.[0]).toEqual(
    new URL('https://inside.example/desk/desk-orgs/riverside.json'),
  );
});

test('an id from a hostile link leaves the folder by no way', async () => {
  const fetched = answer('{ "format": 1 }');
  await loadStaff('../../secret?', root);
  expect(String(fetched.mock.calls[0]?.[0])).toBe(
    'https://inside.example/desk/desk-orgs/..%2F..%2Fsecret%3F.json',
  );
});

test('of a file with one fault no rule is used, and the console says where it is', async () => {
  answer('{ "format": 1, "powers": { "unlock": true, "merge": "yes" } }');
  expect(await loadStaff('riverside', root)).toEqual({ staff: neutralStaff, trouble: 'invalid' });
  expect(console.error).toHaveBeenCalledExactlyOnceWith(
    'desk-orgs/riverside.json is not used.\npowers.merge: Write true or false, or "unknown".',
  );
});

test.each([
  ['cut off', '{ "format": 1, "pow', {}, 'invalid'],
  ['not there', 'nothing', { status: 404 }, 'unknown'],
  ['a page in its place', '<!doctype html>', { type: 'text/html' }, 'unknown'],
  ['behind a server that fails', 'oops', { status: 500 }, 'unreachable'],
] as const)(
  'with a file that is %s the desk works, and knows nothing',
  async (_, body, how, trouble) => {
    answer(body, how);
    expect(await loadStaff('riverside', root)).toEqual({ staff: neutralStaff, trouble });
    expect(d(`rules.trouble.${trouble}`)).toMatch(/not known/);
  },
);

test('so it does without a network', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await loadStaff('riverside', root)).toEqual({
    staff: neutralStaff,
    trouble: 'unreachable',
  });
});
