import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginElsewhere } from '../../src/app/elsewhere.ts';
import { noTrail, type Kept } from '../../src/app/kept.ts';
import { wipesSoFar } from '../../src/app/wipes.ts';
import { riverside, screenAt, speakEnglish, trailToKind } from './visit.ts';

const openedAt = (address: string, kept?: Kept) => {
  history.replaceState(null, '', address);
  return beginElsewhere(riverside, './', kept);
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
      expect(start).toMatchObject({ trail: noTrail, notice: 'astray' });
    },
  );
});

describe('somebody who asks for an organisation', () => {
  test('gets its rules', async () => {
    answers(200, { name: 'Lakeside', portal: { name: 'MyLakeside' } });
    const { organisation, start, hasGuide } = await openedAt('/?org=lakeside');
    expect(organisation.name).toBe('Lakeside');
    expect(start.notice).toBeUndefined();
    expect(hasGuide).toBe(false);
  });

  test.each([
    ['is unknown', () => answers(404, {})],
    ['is wrongly written down', () => answers(200, { name: 7 })],
    ['is out of reach', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError()))],
  ])('that %s gets rules that are safe everywhere, and is told', async (_, prepare) => {
    prepare();
    const { organisation, start } = await openedAt('/?org=lakeside');
    expect(organisation.support.phone).toBe('unknown');
    expect(start.notice).toBe('noOrganisation');
  });

  test('by a hostile name is told the same', async () => {
    const { start } = await openedAt('/?org=../../secret');
    expect(start.notice).toBe('noOrganisation');
  });
});

describe('somebody who reloads the page', () => {
  const kept = (minutesAgo: number): Kept => ({
    trail: {
      ...noTrail,
      entries: trailToKind('wait').map((entry) => ({
        ...entry,
        at: Date.now() - minutesAgo * 60_000,
      })),
    },
    wipes: wipesSoFar(),
    depth: 2,
  });

  test('is where they were', async () => {
    const { start } = await openedAt('/', kept(1));
    expect(start.depth).toBe(2);
    expect(screenAt(start.trail.entries).kind).toBe('wait');
  });

  test('long after is told that the answers are cleared', async () => {
    const { start } = await openedAt('/', kept(60));
    expect(start).toMatchObject({ trail: noTrail, notice: 'lapsed' });
  });

  test('after somebody cleared them finds nothing', async () => {
    const { start } = await openedAt('/', { ...kept(1), wipes: wipesSoFar() + 1 });
    expect(start).toMatchObject({ trail: noTrail, notice: 'cleared' });
  });
});
