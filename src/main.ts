import { hydrate, mount, tick } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import App from './app/App.svelte';
import { noTrail, readKept } from './app/kept.ts';
import { heardOfWipes } from './app/wipes.ts';
import { i18n, type Words } from './i18n/i18n.svelte.ts';
import type { Organisation } from './organisation/schema.ts';

declare global {
  interface Window {
    /** The app has taken over from the inline script. */
    awake?: boolean;
    /** The form that was sent before it had. */
    early?: HTMLFormElement;
  }
}

const page = document.documentElement;
const target = document.getElementById('app')!;

/** What the build left in the page. */
function dataOf<Data>(id: string): Data {
  return JSON.parse(document.getElementById(id)!.textContent) as Data;
}

async function begin(): Promise<void> {
  i18n.add(page.lang, dataOf<Words>('words'));
  i18n.use(page.lang);
  const baked = dataOf<Organisation>('organisation');
  const kept = readKept(history.state);
  if (kept) heardOfWipes(kept.wipes);

  // The inline script holds the page back when another screen than the one in it is to be shown.
  const asBuilt = page.dataset.hold === undefined && target.childElementCount > 0;
  if (asBuilt) {
    const start = { trail: noTrail, depth: kept?.depth ?? 0 };
    hydrate(App, { target, props: { organisation: baked, start } });
  } else {
    const { beginElsewhere } = await import('./app/elsewhere.ts');
    const props = await beginElsewhere(baked, page.dataset.root!, kept);
    // What is checked in the page as built must not become an answer to another question.
    target.replaceChildren();
    mount(App, { target, props });
  }
  self.awake = true;
  delete page.dataset.hold;
  delete page.dataset.late;
  // Svelte learns a choice made before it came only a moment after it has taken over.
  await tick();
  // Safari 15.4 has no requestSubmit.
  if (asBuilt) self.early?.querySelector<HTMLButtonElement>('[type=submit]')?.click();
}

// A rejection is what the inline script listens for: it shows the way to the guide.
void begin();
