import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { roleOf } from '../../src/flow/role.ts';
import { resume } from '../../src/session/resume.ts';
import { noTrail, type HistoryState } from '../../src/session/history-state.ts';
import { clearCount } from '../../src/session/clear-count.ts';
import { riverside, screenAt, speakEnglish, trailToKind } from './visit.ts';

const openedAt = (address: string, kept?: HistoryState) => {
  history.replaceState(null, '', address);
  return resume(riverside, './', kept);
};

const answers = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json' },
      }),
    ),
  );

beforeAll(speakEnglish);
beforeEach(() => history.replaceState(null, '', '/'));
afterEach(() => vi.unstubAllGlobals());

describe('somebody who follows a link', () => {
  test('to a path arrives on its first screen', async () => {
    const { start } = await openedAt('/#/lockout');
    expect(screenAt(start.trail.entries).id).toMatch(/^lockout\./);
    expect(start.trail.entries.every(({ assumed }) => assumed)).toBe(true);
  });

  test.each(['/#/nowhere', '/#/lockout/constructor', '/#%E0%A4%A', '/#/a/b/c'])(
    'that nobody knows (%s) arrives at the start, and is told',
    async (address) => {
      const { start } = await openedAt(address);
      expect(start).toMatchObject({ trail: noTrail, banner: 'invalidAddress' });
    },
  );
});

describe('somebody who asks for an organisation', () => {
  test('gets its rules', async () => {
    answers(200, { format: 2, name: 'Lakeside', portal: { name: 'MyLakeside' } });
    const { organisation, start, hasGuide } = await openedAt('/?org=lakeside');
    expect(organisation.name).toBe('Lakeside');
    expect(start.banner).toBeUndefined();
    expect(hasGuide).toBe(false);
  });

  test.each([
    ['is unknown', () => answers(404, {})],
    ['is wrongly written down', () => answers(200, { format: 2, name: 7 })],
    [
      'is written in a format to come',
      () => answers(200, { format: 3, name: 'Lakeside', portal: { name: 'MyLakeside' } }),
    ],
    ['is out of reach', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError()))],
  ])('that %s gets rules that are safe everywhere, and is told', async (_, prepare) => {
    prepare();
    const { organisation, start } = await openedAt('/?org=lakeside');
    expect(organisation.support.phone).toBe('unknown');
    expect(start.banner).toBe('noOrganisation');
  });

  test('by a hostile name is told the same', async () => {
    const { start } = await openedAt('/?org=../../secret');
    expect(start.banner).toBe('noOrganisation');
  });
});

describe('somebody who asks for the organisation of the page by name', () => {
  beforeEach(() => void (document.documentElement.dataset.organisation = 'riverside'));
  afterEach(() => delete document.documentElement.dataset.organisation);

  test('has the rules of the build at once, and its guide', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const { organisation, hasGuide } = await openedAt('/?org=riverside');
    expect(organisation).toBe(riverside);
    expect(hasGuide).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('somebody whose answers were given under a newer file than that of the build', () => {
  const entries = [
    { screen: 'start.trouble', answer: 'locked', at: Date.now() },
    { screen: 'lockout.cause', answer: 'password', at: Date.now() },
    { screen: 'lockout.reset', answer: 'worked', at: Date.now() },
  ];
  const trail = { ...noTrail, entries } as HistoryState['trail'];
  const kept: HistoryState = { trail, clears: clearCount(), depth: 3 };
  const resetLifts = { ...riverside, format: 2, lockout: { resetUnlocks: true } };

  beforeEach(() => void (document.documentElement.dataset.organisation = 'riverside'));
  afterEach(() => delete document.documentElement.dataset.organisation);

  test('is where they were after a reload', async () => {
    answers(200, resetLifts);
    const { organisation, start, hasGuide } = await openedAt('/', kept);
    expect(organisation.lockout.resetUnlocks).toBe(true);
    expect(start.trail.entries).toHaveLength(3);
    expect(hasGuide).toBe(true);
  });

  test('has the rules of the build if the file does not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError()));
    const { organisation } = await openedAt('/', kept);
    expect(organisation).toBe(riverside);
  });
});

describe('somebody who reloads the page', () => {
  const kept = (minutesAgo: number): HistoryState => ({
    trail: {
      ...noTrail,
      entries: trailToKind('wait').map((entry) => ({
        ...entry,
        at: Date.now() - minutesAgo * 60_000,
      })),
    },
    clears: clearCount(),
    depth: 2,
  });

  test('is where they were', async () => {
    const { start } = await openedAt('/', kept(1));
    expect(start.depth).toBe(2);
    expect(screenAt(start.trail.entries).kind).toBe('wait');
  });

  test('long after is no longer taken for whoever they said to be', async () => {
    const entries = [{ screen: 'start.trouble', answer: 'caller', at: Date.now() - 60 * 60_000 }];
    const trail = { ...noTrail, entries } as HistoryState['trail'];
    const { start } = await openedAt('/', { ...kept(60), trail });
    expect(roleOf(start.trail.entries)).toBeUndefined();
  });

  test('long after is told that the answers are cleared', async () => {
    const { start } = await openedAt('/', kept(60));
    expect(start).toMatchObject({ trail: noTrail, banner: 'expired' });
  });

  test('after somebody cleared them finds nothing', async () => {
    const { start } = await openedAt('/', { ...kept(1), clears: clearCount() + 1 });
    expect(start).toMatchObject({ trail: noTrail, banner: 'atStart' });
  });
});
