import { screen as page } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { TrailEntry } from '../../src/flow/replay.ts';
import { removeIf } from '../../src/session/offline-copy.ts';
import { speakEnglish, trailToKind, visit as visitApp } from './visit.ts';

/* What a browser does with the copy is in tests/browser/offline.spec.ts. Here a host has more than this help. */

/** A browser with a worker over each of these folders, and these caches. */
function browserWith(folders: string[], names: string[]) {
  const gone: string[] = [];
  const registrations = folders.map((folder) => ({
    scope: new URL(folder, document.baseURI).href,
    unregister: () => Promise.resolve(gone.push(folder) > 0),
  }));
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(names),
    delete: (name: string) => Promise.resolve(gone.push(name) > 0),
  });
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { getRegistrations: () => Promise.resolve(registrations) },
  });
  return gone;
}

beforeAll(speakEnglish);
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
const visit = (holdsPrivate: boolean, entries: TrailEntry[] = []) => ({
  holdsPrivate,
  trail: { entries, redo: [], changing: false, dropped: 0 },
});

test('the copy of every language goes, and what else the host keeps stays', async () => {
  const gone = browserWith(
    ['./', 'ar-XB/', 'portal/', 'portal/help/'],
    ['doorstep-precache-v2', 'portal-images'],
  );
  removeIf(visit(true));
  await settled();
  expect(gone).toEqual(expect.arrayContaining(['./', 'ar-XB/', 'doorstep-precache-v2']));
  expect(gone.join(' ')).not.toContain('portal');
});

test('what is put back while the page stands goes with the page', async () => {
  const gone = browserWith(['./'], ['doorstep-precache-v2']);
  removeIf(visit(true));
  await settled();
  gone.length = 0;
  dispatchEvent(new Event('pagehide'));
  expect(gone).toEqual(expect.arrayContaining(['doorstep-precache-v2', 'doorstep-assets']));
});

test('it stays where it tells nothing of anybody', async () => {
  const gone = browserWith(['./'], ['doorstep-precache-v2']);
  removeIf(visit(false, [{ screen: 'start.trouble', answer: 'locked', at: 0 }]));
  await settled();
  expect(gone).toEqual([]);
});

test.each([true, false])(
  'at the checklist it goes if the computer is shared: %s',
  async (isShared) => {
    const gone = browserWith(['./'], []);
    const { user } = visitApp({ entries: trailToKind('checklist') });
    if (isShared) await user.click(page.getByLabelText('This computer is shared'));
    await user.click(page.getByRole('button', { name: 'Clear and leave' }));
    await settled();
    expect(gone.includes('./')).toBe(isShared);
  },
);

test('it goes where nobody has touched the page for long, as somebody else may be there now', async () => {
  const gone = browserWith(['./'], []);
  removeIf(visit(false), true);
  await settled();
  expect(gone).toContain('./');
});
