import { screen as page, waitFor } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { stepsTo } from '../../src/flow/steps-to.ts';
import { firstSnapshot } from '../../src/flow/replay.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { goOn, heading, main, riverside, speakEnglish, trailToKind, visit } from './visit.ts';

const checked = { ...riverside, checked: '2026-11-02' } as const;
const withPhone = { ...checked, support: { ...riverside.support, phone: '555-0199' } };

const trailTo = (screen: ScreenId) =>
  stepsTo(firstSnapshot(checked), screen)!.map((step) => ({ ...step, at: Date.now() }));

/** The file beside the page, as the server has it by now. */
function serve(file: unknown, headers = { 'content-type': 'application/json' }) {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const fetched = vi.fn<typeof fetch>(async () => new Response(text, { headers }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const inFormat2 = (organisation: object) => ({ format: 2, ...organisation });

beforeAll(speakEnglish);
beforeEach(() => {
  history.replaceState(null, '', '/');
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task));
  vi.spyOn(console, 'error').mockReturnValue();
  Object.assign(document.documentElement.dataset, { organisation: 'riverside', root: './' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  delete document.documentElement.dataset.organisation;
});

const links = (name: string) => page.queryAllByRole('link', { name });
const asOf = () => page.queryByText(/^This help is as of November 2, 2026/);

const choose = async (user: ReturnType<typeof visit>['user'], answer: string) => {
  await user.click(main().querySelector(`input[value="${answer}"]`)!);
  await user.click(goOn());
};

const resetLifts = {
  ...withPhone,
  lockout: { ...riverside.lockout, lasts: 'unknown', resetUnlocks: true },
};

test('a person reads the new number at once; the file is asked for once, from the network', async () => {
  const fetched = serve(inFormat2(withPhone));
  visit({ organisation: checked, entries: trailToKind('outcome') });
  expect(links('Call 555-0134')).not.toHaveLength(0);
  await waitFor(() => expect(links('Call 555-0199')).not.toHaveLength(0));
  expect(page.queryByText(/555-0134/)).toBeNull();
  expect(fetched).toHaveBeenCalledExactlyOnceWith(
    new URL('orgs/riverside.json', document.baseURI),
    expect.objectContaining({ cache: 'no-cache' }),
  );
});

test('a new rule changes nothing on the screen that is read, and holds on the next', async () => {
  serve(inFormat2(resetLifts));
  const { user } = visit({ organisation: checked, entries: trailTo('lockout.cause') });
  await user.click(main().querySelector('input[value="password"]')!);
  const before = main().innerHTML;
  await waitFor(() => expect(links('Call 555-0199')).not.toHaveLength(0));
  expect(main().innerHTML).toBe(before);
  await user.click(goOn());
  expect(main()).toHaveAttribute('data-screen', 'lockout.reset');
});

test('a number that comes or goes brings or takes no line before the next screen', async () => {
  const { phone, ...support } = withPhone.support;
  const email = 'help@riverside.example';
  const portal = { ...riverside.portal, address: 'https://new.riverside.example/' };
  serve(inFormat2({ ...checked, portal, support: { ...support, email } }));
  const { user } = visit({ organisation: checked, entries: trailTo('lockout.cause') });
  await waitFor(() => expect(links(portal.address)).not.toHaveLength(0));
  expect(links('Call 555-0134')).not.toHaveLength(0);
  await choose(user, 'disabled');
  expect(page.queryByText(/555-0134/)).toBeNull();
  expect(phone).toBe('555-0199');
});

test('who has said what no longer fits goes on from where it still does, and is told', async () => {
  serve(inFormat2(resetLifts));
  const entries = trailTo('lockout.wait');
  const { user } = visit({ organisation: checked, entries });
  await waitFor(() => expect(links('Call 555-0199')).not.toHaveLength(0));
  expect(main()).toHaveAttribute('data-screen', 'lockout.wait');
  await choose(user, 'cannot-wait');
  expect(main()).toHaveAttribute('data-screen', 'lockout.reset');
  expect(main()).toHaveTextContent('Some of your later answers no longer fit');
  await waitFor(() => expect(heading()).toHaveFocus());
});

test('what somebody has typed stays through new rules', async () => {
  serve(inFormat2(resetLifts));
  const { user } = visit({ organisation: checked });
  const field = page.getByLabelText(/^Type the message or code/);
  await user.type(field, 'my code does not come');
  await waitFor(() => expect(links('Call 555-0199')).not.toHaveLength(0));
  expect(field).toHaveValue('my code does not come');
  expect(field).toHaveFocus();
  await choose(user, 'locked');
  await user.click(page.getByRole('button', { name: 'Back' }));
  await waitFor(() =>
    expect(page.getByLabelText(/^Type the message or code/)).toHaveValue('my code does not come'),
  );
});

test('the same file as that of the build changes nothing', async () => {
  const fetched = serve(inFormat2(checked));
  const { user } = visit({ organisation: checked, entries: trailTo('lockout.cause') });
  await waitFor(() => expect(fetched).toHaveBeenCalled());
  await choose(user, 'password');
  expect(main()).toHaveAttribute('data-screen', 'lockout.wait');
  expect(page.getByText('This help was last checked on November 2, 2026.')).toBeVisible();
  expect(asOf()).toBeNull();
});

test.each([
  ['is broken', () => serve('{ "format": 2,'), /line 1, column 15: This is not JSON/],
  [
    'breaks a rule',
    () => serve(inFormat2({ ...withPhone, idle: 'long' })),
    /^orgs\/riverside.json is not used.\nidle: Write a length of time/,
  ],
  ['is a page', () => serve('<h1>', { 'content-type': 'text/html' }), /no such file/],
  ['is endless', () => serve('7'.repeat(2_000_000)), /The whole file: It has more than/],
])(
  'a file that %s is not used: the page is as of its build, and the console says why',
  async (_, serveIt, why) => {
    serveIt();
    const { user } = visit({ organisation: checked, entries: trailTo('lockout.cause') });
    await waitFor(() => expect(asOf()).toBeVisible());
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(why));
    await choose(user, 'password');
    expect(main()).toHaveAttribute('data-screen', 'lockout.wait');
    expect(links('Call 555-0134')).not.toHaveLength(0);
  },
);

test('a file that never comes keeps nobody: after 3 seconds the page is as of its build', async () => {
  let signal: AbortSignal | null | undefined;
  vi.stubGlobal('fetch', (_: URL, init?: RequestInit) => {
    signal = init?.signal;
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error())));
  });
  const { user } = visit({ organisation: checked, entries: trailTo('lockout.cause') });
  await waitFor(() => expect(signal).toBeDefined());
  await choose(user, 'password');
  expect(main()).toHaveAttribute('data-screen', 'lockout.wait');
  await waitFor(() => expect(asOf()).toBeVisible(), { timeout: 4500 });
  expect(signal!.aborted).toBe(true);
  expect(console.error).not.toHaveBeenCalled();
});

test('who came for another organisation has its file already', async () => {
  const fetched = serve(inFormat2(withPhone));
  visit({ organisation: checked, hasGuide: false });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(fetched).not.toHaveBeenCalled();
});
