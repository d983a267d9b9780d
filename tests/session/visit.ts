import { render, screen as page } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import * as v from 'valibot';
import App from '../../src/app/App.svelte';
import type { Start } from '../../src/session/journey.svelte.ts';
import { noTrail } from '../../src/session/history-state.ts';
import { loadRemaining } from '../../src/session/lazy.svelte.ts';
import { replay, type TrailEntry } from '../../src/flow/replay.ts';
import { screenOf, type ScreenId } from '../../src/flow/screen.ts';
import type { Kind } from '../../src/flow/meta.ts';
import { firstSnapshot } from '../../src/flow/replay.ts';
import { stepsTo } from '../../src/flow/steps-to.ts';
import { paths } from '../../src/flow/machine.ts';
import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { loadFirst } from '../../src/i18n/load-words.ts';
import { organisationSchema, type Organisation } from '../../src/organisation/schema.ts';

export const riverside: Organisation = v.parse(organisationSchema, {
  name: 'Riverside Health',
  emergency: '911',
  portal: { name: 'MyRiverside', address: 'https://my.riverside.example/' },
  lockout: { lasts: '20 minutes', resetUnlocks: false },
  support: { phone: '555-0134' },
});

export async function speakEnglish() {
  await loadFirst('en');
  i18n.changeLanguage('en');
  await loadRemaining('en');
}

const kinds = Object.entries(paths).flatMap(([path, { states }]) =>
  Object.entries(states as Record<string, { meta: { kind: Kind } }>).map(([name, { meta }]) => ({
    id: `${path}.${name}` as ScreenId,
    kind: meta.kind,
  })),
);

export function screenAt(entries: readonly TrailEntry[]) {
  return screenOf(replay(riverside, entries).snapshot);
}

/** The answers that lead to the first screen of a kind. */
export function trailToKind(kind: Kind, fits: (entries: TrailEntry[]) => boolean = () => true) {
  for (const screen of kinds) {
    if (screen.kind !== kind) continue;
    const steps = stepsTo(firstSnapshot(riverside), screen.id);
    const entries = steps?.map((step) => ({ ...step, at: Date.now() }));
    if (entries && fits(entries)) return entries;
  }
  throw new Error(`No screen of kind ${kind} to be reached`);
}

/** Somebody opens the page, on the first screen or further on. */
interface Visit extends Partial<Start> {
  entries?: TrailEntry[];
  hasGuide?: boolean;
  organisation?: Organisation;
}

export function visit(start: Visit = {}) {
  const { entries, hasGuide = true, organisation = riverside, ...rest } = start;
  const user = userEvent.setup({ delay: null });
  const shown = render(App, {
    organisation,
    hasGuide,
    start: { trail: { ...noTrail, entries: entries ?? [] }, depth: 0, ...rest },
  });
  return { user, ...shown };
}

export const main = () => page.getByRole('main');
export const heading = () => page.getByRole('heading', { level: 1 });
export const radios = () => page.getAllByRole<HTMLInputElement>('radio');
export const goOn = () => page.getByRole('button', { name: 'Continue' });
