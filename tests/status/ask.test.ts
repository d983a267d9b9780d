import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseOrganisation } from '../../src/organisation/parse.ts';
import { askStatus } from '../../src/status/ask.ts';

const root = new URL('https://riverbend.example/help/');
const summary = 'https://status.example/api/v2/summary.json';

function organisationWith(status?: string) {
  const read = parseOrganisation({
    name: 'Riverbend',
    portal: { name: 'MyRiverbend' },
    notices: status ? { status } : {},
  });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.organisation;
}

const ask = (status?: string) => askStatus(organisationWith(status), 'riverbend', root);

const notice = (more: object = {}) =>
  JSON.stringify({ format: 1, updated: new Date().toJSON(), state: 'down', ...more });

const fetched = vi.fn<typeof fetch>();
const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const told = () => warned.mock.calls.map(([text]) => text as string).join('\n');

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.useRealTimers();
  fetched.mockReset();
  warned.mockClear();
});

const answers = (body: BodyInit, init?: ResponseInit) =>
  fetched.mockImplementation(() => Promise.resolve(new Response(body, init)));

/** As a browser does it: nothing comes, until whoever asked gives up. */
const never = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  );

test('where no status is known, nobody is asked', async () => {
  expect(await ask()).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});

test('an organisation’s own notice is asked for beside its rules', async () => {
  answers(notice());
  expect(await ask('file')).toMatchObject({ state: 'down' });
  expect(fetched.mock.calls[0]![0]).toEqual(new URL('notices/riverbend.json', root));
  expect(told()).toBe('');
});

test('a status page elsewhere is asked without a cookie, and not told where from', async () => {
  answers(
    JSON.stringify({ page: { updated_at: '2020-01-01' }, status: { indicator: 'critical' } }),
  );
  expect(await ask(summary)).toMatchObject({ state: 'down' });
  expect(fetched.mock.calls[0]).toMatchObject([
    new URL(summary),
    { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' },
  ]);
});

test.each([
  ['malformed', '{"format": 1,', 'This is not JSON.'],
  ['of a form that we do not know', notice({ level: 3 }), 'level: There is no rule of this name.'],
  ['from the future', notice({ updated: '2999-01-01T00:00Z' }), 'updated: '],
  ['old', notice({ updated: '2020-01-01T00:00Z' }), 'updated: '],
  ['huge', notice({ text: { en: 'x'.repeat(30_000) } }), 'It is too large.'],
  ['a web page', '<!doctype html>', 'This is not JSON.'],
])(
  'a notice that is %s is as if there was none, and the console says why',
  async (_, text, why) => {
    answers(text);
    expect(await ask('file')).toBeUndefined();
    expect(told()).toContain('notices/riverbend.json is not shown.');
    expect(told()).toContain(why);
  },
);

test('of what is without end no more is fetched than may be read', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1000).fill(32));
    },
  });
  answers(endless);
  expect(await ask('file')).toBeUndefined();
  expect(sent).toBeLessThan(30);
});

test.each(['file', summary])(
  '%s that never comes is given up after three seconds',
  async (from) => {
    vi.useFakeTimers();
    fetched.mockImplementation((_, init) => never(init?.signal));
    const asked = ask(from);
    await vi.advanceTimersByTimeAsync(2999);
    expect(fetched.mock.calls[0]![1]!.signal!.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(await asked).toBeUndefined();
    expect(told()).toContain('It did not come within 3 seconds.');
  },
);

test('one that begins and never ends is given up too', async () => {
  vi.useFakeTimers();
  fetched.mockImplementation((_, init) => {
    const start = (controller: ReadableStreamDefaultController) =>
      init!.signal!.addEventListener('abort', () => controller.error(new Error('aborted')));
    return Promise.resolve(new Response(new ReadableStream({ start })));
  });
  const asked = ask('file');
  await vi.advanceTimersByTimeAsync(3001);
  expect(await asked).toBeUndefined();
});

test('one that is not there, or out of reach, is told to whoever looks after it', async () => {
  answers('', { status: 404 });
  expect(await ask('file')).toBeUndefined();
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await ask(summary)).toBeUndefined();
  expect(told()).toContain('The server has no such file.');
  expect(told()).toContain('The server cannot be reached.');
});
