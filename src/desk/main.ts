import { mount } from 'svelte';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/layout.css';
import '../styles/print.css';
import { wizardMachine } from '../flow/machine.ts';
import { i18n, type Namespaces } from '../i18n/i18n.svelte.ts';
import { neutralOrganisation } from '../organisation/neutral.ts';
import { loadFirst, loadRest } from '../i18n/load-words.ts';
import type { Organisation } from '../organisation/schema.ts';
import { learnClearCount } from '../session/clear-count.ts';
import { parseHistoryState } from '../session/history-state.ts';
import { loadRemaining } from '../session/lazy.svelte.ts';
import { ownId } from '../session/own-file.ts';
import { resume } from '../session/resume.ts';
import Desk from './Desk.svelte';
import { deskLanguage } from './desk-words.ts';
import { loadStaff } from './rules/load.ts';
import { neutralStaff } from './rules/schema.ts';

const page = document.documentElement;
const target = document.getElementById('app')!;

/** What the build left in the page. */
function dataOf<Data>(id: string): Data {
  return JSON.parse(document.getElementById(id)!.textContent) as Data;
}

/** The staff file is that of the patients' file in force; where that could not be had, there is none either. */
async function staffOf(organisation: Organisation, isOwn: boolean, root: URL) {
  const id = isOwn ? ownId() : new URLSearchParams(location.search).get('org');
  return organisation === neutralOrganisation || !id
    ? { staff: neutralStaff }
    : loadStaff(id, root);
}

async function begin(): Promise<void> {
  wizardMachine();
  i18n.addResourceBundles(page.lang, dataOf<Namespaces>('words'));
  i18n.changeLanguage(page.lang);
  const state = parseHistoryState(history.state);
  if (state) learnClearCount(state.clears);

  const { root = './' } = page.dataset;
  const baked = dataOf<Organisation>('organisation');
  const { organisation, start, hasGuide } = await resume(baked, root, state);
  const rules = await staffOf(organisation, hasGuide, new URL(root, document.baseURI));
  // Nobody at the desk waits for words in a call; the agent's are there whatever the caller reads.
  const agents = deskLanguage();
  await Promise.all([loadRemaining(i18n.language), loadFirst(agents), loadRest(agents)]);
  mount(Desk, { target, props: { organisation, start, ...rules } });
  self.hydrated = true;
  delete page.dataset.hold;
  delete page.dataset.late;
}

// A rejection is what the inline script listens for: it says that the desk has not come.
void begin();
