import { screen as page, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { stepsTo } from '../../src/flow/steps-to.ts';
import { firstSnapshot, type TrailEntry } from '../../src/flow/replay.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { neutralOrganisation as neutral } from '../../src/organisation/neutral.ts';
import { portalOf } from '../../src/organisation/portals.ts';
import { heading, main, riverside, speakEnglish, visit } from './visit.ts';

const hillside = {
  ...neutral,
  name: 'Hillside Clinics',
  portal: { ...neutral.portal, name: 'MyHill' },
};
const portals = [portalOf('hillside', hillside), portalOf('riverside', riverside)];

/** What the server has beside the page, by the end of its address. */
function serve(files: Record<string, unknown>) {
  const fetched = vi.fn<typeof fetch>(async (address) => {
    const [, content] =
      Object.entries(files).find(([name]) => String(address).endsWith(name)) ?? [];
    if (content === undefined) return new Response('', { status: 404 });
    return new Response(JSON.stringify(content), {
      headers: { 'content-type': 'application/json' },
    });
  });
  vi.stubGlobal('fetch', fetched);
  const asked = () => fetched.mock.calls.map(([address]) => new URL(String(address)).pathname);
  return { asked };
}

const files = {
  '/portals.json': portals,
  '/orgs/riverside.json': { format: 2, ...riverside },
  '/orgs/default.json': { format: 2, ...neutral },
};

beforeAll(speakEnglish);
beforeEach(() => {
  history.replaceState(null, '', '/');
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task));
  vi.spyOn(console, 'error').mockReturnValue();
  Object.assign(document.documentElement.dataset, {
    organisation: 'default',
    root: './',
    portals: '',
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  delete document.documentElement.dataset.portals;
  delete document.documentElement.dataset.organisation;
});

const trailTo = (screen: ScreenId): TrailEntry[] =>
  stepsTo(firstSnapshot(neutral), screen)!.map((step) => ({ ...step, at: Date.now() }));

const stands = (screen: ScreenId) => visit({ organisation: neutral, entries: trailTo(screen) });

const opener = () => page.queryByRole('button', { name: 'Say whose portal it is' });
const field = () => page.getByRole('textbox', { name: /^Type the name of the hospital or clinic/ });
const addresses = () => page.queryAllByRole('link', { name: riverside.portal.address });
const results = () => within(main().querySelector<HTMLElement>('[data-results]')!);

async function lookFor(user: ReturnType<typeof visit>['user'], text: string) {
  await user.click(opener()!);
  await user.type(field(), `${text}{Enter}`);
  await waitFor(() => expect(page.getByRole('heading', { name: /^We / })).toHaveFocus());
}

async function sayRiverside(user: ReturnType<typeof visit>['user']) {
  await lookFor(user, 'riversde');
  await user.click(results().getByRole('link', { name: 'Riverside Health' }));
  await waitFor(() => expect(location.search).toBe('?org=riverside'));
}

describe('somebody whose portal nobody knows, on advice that rests on its rules', () => {
  test('finds it by a mistyped name, with its address in full, and no file of an organisation is fetched', async () => {
    const { asked } = serve(files);
    const { user } = stands('lockout.inactive');
    await lookFor(user, 'riversde');
    expect(page.getByRole('heading', { name: 'We found 1 portal like this' })).toBeVisible();
    expect(results().getByText(riverside.portal.address)).toBeVisible();
    expect(asked().filter((path) => path.startsWith('/orgs/') && !/default/.test(path))).toEqual(
      [],
    );
  });

  test('says it, and stays where they are with all that they said, under its rules', async () => {
    serve(files);
    const { user } = stands('lockout.inactive');
    await sayRiverside(user);
    expect(main()).toHaveAttribute('data-screen', 'lockout.inactive');
    expect(location.hash).toBe('#/lockout/inactive');
    expect(main()).toHaveTextContent('From here on, this help is for the portal you chose.');
    expect(addresses()).not.toHaveLength(0);
    expect(page.getByText('Riverside Health', { selector: 'header *' })).toBeVisible();
    expect(history.state).toMatchObject({
      trail: {
        entries: trailTo('lockout.inactive').map(({ screen, answer }) => ({ screen, answer })),
      },
    });
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  test('whose later answers no longer fit goes on from where they do, and is told', async () => {
    serve(files);
    const { user } = stands('lockout.not-said');
    await sayRiverside(user);
    expect(main()).toHaveAttribute('data-screen', 'lockout.wait');
    expect(main()).toHaveTextContent('Some of your later answers no longer fit');
  });

  test('keeps it on Back, and is led to no plain page that is made for nobody', async () => {
    serve(files);
    const { user } = stands('lockout.inactive');
    await sayRiverside(user);
    expect(page.queryByRole('link', { name: 'Help on one plain page' })).toBeNull();
    await user.click(page.getByRole('button', { name: 'Start again' }));
    history.back();
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'lockout.inactive'));
    expect(location.search).toBe('?org=riverside');
  });

  test('may take it back', async () => {
    serve(files);
    const { user } = stands('lockout.inactive');
    await sayRiverside(user);
    await user.click(page.getByRole('button', { name: 'It is another portal' }));
    await user.click(page.getByRole('button', { name: 'Mine is not here' }));
    await waitFor(() => expect(location.search).toBe(''));
    expect(main()).toHaveAttribute('data-screen', 'lockout.inactive');
    expect(opener()).toBeVisible();
  });

  test('whose portal is not here goes on with help that is safe for all', async () => {
    serve(files);
    const { user } = stands('lockout.inactive');
    await lookFor(user, 'qqqq');
    expect(page.getByRole('heading', { name: 'We do not know a portal like this' })).toBeVisible();
    await user.click(page.getByRole('button', { name: 'Mine is not here' }));
    expect(page.getByRole('status')).toHaveTextContent('It is safe for all portals.');
    await waitFor(() => expect(opener()).toHaveFocus());
    expect(location.search).toBe('');
  });

  test('leaves nothing of it to whoever comes next', async () => {
    serve(files);
    const { user } = stands('lockout.inactive');
    await sayRiverside(user);
    await user.click(page.getByRole('button', { name: 'Start again' }));
    await user.click(page.getByRole('button', { name: 'Clear and leave' }));
    await waitFor(() => expect(location.search).toBe(''));
    expect(page.queryByText('Riverside Health')).toBeNull();
    history.back();
    await waitFor(() => expect(main()).toHaveTextContent('You are back at the start.'));
    expect(location.search).toBe('');
    expect(page.queryByText('Riverside Health')).toBeNull();
  });

  test('is told when its rules cannot be had, and nothing changes', async () => {
    serve({ '/portals.json': portals });
    const { user } = stands('lockout.inactive');
    await lookFor(user, 'riverside');
    await user.click(results().getByRole('link', { name: 'Riverside Health' }));
    expect(await within(main()).findByText(/^We could not load the rules/)).toBeVisible();
    expect(location.search).toBe('');
  });

  test('opens the field without one button more that sends the answers of the screen', async () => {
    serve(files);
    const { user } = stands('lockout.inactive');
    await user.click(opener()!);
    expect(field()).toHaveFocus();
    const [first] = main().querySelectorAll('form button[type=submit]');
    expect(first?.closest('search') ?? null).toBeNull();
  });
});

describe('nobody is asked', () => {
  test('on advice that is the same everywhere', () => {
    serve(files);
    stands('device.finger-off');
    expect(main()).toHaveAttribute('data-screen', 'device.finger-off');
    expect(opener()).toBeNull();
  });

  test('on the first screen', () => {
    serve(files);
    visit({ organisation: neutral });
    expect(opener()).toBeNull();
  });

  test('where the build has no several portals', () => {
    serve(files);
    delete document.documentElement.dataset.portals;
    stands('lockout.inactive');
    expect(opener()).toBeNull();
  });

  test('who came for an organisation', () => {
    serve(files);
    visit({ organisation: neutral, hasGuide: false, entries: trailTo('lockout.inactive') });
    expect(main()).toHaveAttribute('data-screen', 'lockout.inactive');
    expect(opener()).toBeNull();
  });
});

test('a file of the page’s own that comes late changes nothing for whoever has said whose portal it is', async () => {
  const slow = { ...neutral, support: { ...neutral.support, phone: '555-0188' } };
  let letCome = () => {};
  const come = new Promise<void>((resolve) => (letCome = resolve));
  serve(files);
  const others = fetch;
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
    if (!String(asked[0]).endsWith('/orgs/default.json')) return others(...asked);
    await come;
    return new Response(JSON.stringify({ format: 2, ...slow }), {
      headers: { 'content-type': 'application/json' },
    });
  });
  const { user } = stands('lockout.inactive');
  await sayRiverside(user);
  letCome();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await user.click(page.getByRole('button', { name: 'Start again' }));
  expect(page.queryByText(/555-0188/)).toBeNull();
  expect(addresses()).not.toHaveLength(0);
});
