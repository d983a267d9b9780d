import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import App from '../src/app/App.svelte';
import { noTrail } from '../src/session/history-state.ts';
import { loadRemaining } from '../src/session/lazy.svelte.ts';
import { loadFirst } from '../src/i18n/load-words.ts';
import { i18n } from '../src/i18n/i18n.svelte.ts';
import type { Step } from '../src/flow/replay.ts';
import { neutralOrganisation as organisation } from '../src/organisation/neutral.ts';

/** Compiled for Node: what a server would do at each step if it made the pages. */
export async function ready(): Promise<void> {
  // The screens ask the page that they stand on whom it is for, and where it is.
  const { document, location } = new JSDOM('', { url: 'http://localhost/' }).window;
  Object.assign(globalThis, { document, location });
  await Promise.all([loadFirst('en'), loadRemaining('en')]);
  i18n.changeLanguage('en');
}

/** The screen to which some answers lead, as HTML. */
export function pageAfter(steps: readonly Step[]): string {
  const entries = steps.map((step) => ({ ...step, at: 0 }));
  const start = { trail: { ...noTrail, entries }, depth: entries.length };
  const { head, body } = render(App, { props: { organisation, start } });
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}
