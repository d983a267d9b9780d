import { hydrate, mount, tick } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/print.css';
import App from './app/App.svelte';
import { idleMinutes } from './session/idle.svelte.ts';
import { noTrail, parseHistoryState, type HistoryState } from './session/history-state.ts';
import { learnClearCount, clearCount } from './session/clear-count.ts';
import { wizardMachine } from './flow/machine.ts';
import { firstSnapshot, follow } from './flow/replay.ts';
import { rootAnswers } from './flow/screen.ts';
import { i18n, type Namespaces } from './i18n/i18n.svelte.ts';
import { markUntranslated } from './i18n/load-words.ts';
import type { Organisation } from './organisation/schema.ts';

declare global {
  interface Window {
    /** The app has taken over from the inline script. */
    hydrated?: boolean;
    /** The button that was pressed before it had. */
    pendingPress?: HTMLButtonElement;
  }
}

const page = document.documentElement;
const target = document.getElementById('app')!;

/** What the build left in the page. */
function dataOf<Data>(id: string): Data {
  return JSON.parse(document.getElementById(id)!.textContent) as Data;
}

/** What was chosen on the first screen before a reload, unless it is old or something is chosen by now. */
function choiceIn({ trail, clears }: HistoryState, minutes: number) {
  const { redo } = trail;
  const age = Date.now() - Math.max(...redo.map(({ at }) => at));
  const alive = clears === clearCount() && age < minutes * 60_000;
  return alive && !target.querySelector(':checked') ? redo : [];
}

/** The next piece of work in a task of its own, so that a tap or key in between is heard. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function begin(): Promise<void> {
  await nextTask();
  wizardMachine();
  await nextTask();
  const baked = dataOf<Organisation>('organisation');
  const first = firstSnapshot(baked);
  for (const answer of rootAnswers) follow(first, answer);
  await nextTask();
  const untranslated = document.getElementById('untranslated');
  if (untranslated) await markUntranslated(page.lang, dataOf('untranslated'));
  i18n.addResourceBundles(page.lang, dataOf<Namespaces>('words'));
  i18n.changeLanguage(page.lang);
  await nextTask();
  const state = parseHistoryState(history.state);
  if (state) learnClearCount(state.clears);

  // The inline script holds the page back when another screen than the one in it is to be shown.
  const asBuilt = page.dataset.hold === undefined && target.childElementCount > 0;
  if (asBuilt) {
    const redo = state ? choiceIn(state, idleMinutes(baked)) : [];
    const start = { trail: { ...noTrail, redo }, depth: state?.depth ?? 0 };
    hydrate(App, { target, props: { organisation: baked, start } });
  } else {
    const { resume } = await import('./session/resume.ts');
    const props = await resume(baked, page.dataset.root!, state);
    // What is checked in the page as built must not become an answer to another question.
    target.replaceChildren();
    mount(App, { target, props });
  }
  self.hydrated = true;
  delete page.dataset.hold;
  delete page.dataset.late;
  // Svelte 5.57 learns a choice made before it came only a moment after it has taken over.
  await tick();
  await tick();
  if (asBuilt) self.pendingPress?.click();
}

// A rejection is what the inline script listens for: it shows the way to the guide.
void begin();
