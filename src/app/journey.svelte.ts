import { useActor } from '@xstate/svelte';
import { fromStore } from 'svelte/store';
import { initialTransition, transition } from 'xstate';
import { addressOf } from '../flow/address.ts';
import { screensPassed } from '../flow/passed.ts';
import { follow, replay } from '../flow/replay.ts';
import { screenOf, type Screen } from '../flow/screen.ts';
import { trailLogic, type TrailEvent } from '../flow/trail.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import type { Organisation } from '../organisation/schema.ts';
import { announce } from './announce.svelte.ts';
import type { Arrival } from './arrive.ts';
import { noTrail, readKept, withChoicesOf, type Kept } from './kept.ts';
import { isHere, loadLater } from './later.svelte.ts';
import type { Notice } from './notice.ts';
import { countWipe, wipesSoFar } from './wipes.ts';

/** How a visit begins. */
export interface Start extends Arrival {
  /** How many entries of ours lie before this one in the browser's history. */
  depth: number;
}

interface Pending {
  screen: Screen;
  go: () => void;
}

/** Nobody is told to wait for what comes within a second. */
const patience = 1000;

/**
 * Firefox 153 does not ask again for a script that failed once. There the whole page is loaded anew, if
 * it can be had: the answers are in its history entry.
 */
function loadPageAgain() {
  fetch(location.href, { method: 'HEAD' }).then(
    () => location.reload(),
    () => announce(i18n.t('notice.loadFailed')),
  );
}

/** The trail, its screen, and the browser's history kept in step with both. */
export class Journey {
  /** Something happened since the page was loaded: the next screen's heading takes the focus. */
  moved = $state(false);
  #notice = $state<Notice>();
  /** Where somebody is to go as soon as what its screen needs has come. */
  #pending: Pending | undefined;
  #depth: number;
  #organisation: Organisation;
  #actor;
  #state;

  constructor(organisation: Organisation, { trail, notice, depth }: Start) {
    const logic = trailLogic(organisation);
    const [fresh] = initialTransition(logic);
    const [snapshot] = transition(logic, fresh, { type: 'restore', trail });
    this.#organisation = organisation;
    this.#actor = useActor(logic, { snapshot });
    this.#state = fromStore(this.#actor.snapshot);
    this.#notice = notice;
    this.#depth = depth;
  }

  trail = $derived.by(() => this.#state.current.context);
  snapshot = $derived.by(() => replay(this.#organisation, this.trail.entries).snapshot);
  screen = $derived(screenOf(this.snapshot));
  notice = $derived(this.trail.dropped > 0 ? 'dropped' : this.#notice);
  /** What was said on this screen before the person came back to it. */
  chosen = $derived.by(() => {
    const [next] = this.trail.ahead;
    const { id, answers } = this.screen;
    return next?.screen === id && answers.includes(next.answer) ? next.answer : undefined;
  });

  /** The screens on which the entries were said, one for each. */
  passed = $derived.by(() => screensPassed(this.#organisation, this.trail.entries));
  /** How many entries came before the first that led to a private screen. */
  #open = $derived.by(() => {
    const at = [...this.passed.slice(1), this.screen].findIndex((screen) => screen.private);
    return at < 0 ? this.trail.entries.length : at;
  });

  get holdsPrivate() {
    return this.#open < this.trail.entries.length;
  }

  /** Whether an answer of every screen leads on from this one: none leads to its own screen. */
  leadsOn(answer: string): boolean {
    const next = follow(this.snapshot, answer);
    return next !== undefined && screenOf(next).id !== this.screen.id;
  }

  answer = (answer: string) => {
    const next = follow(this.snapshot, answer);
    if (!next) return;
    const entry = { screen: this.screen.id, answer, at: Date.now() };
    const screen = screenOf(next);
    // Should the page be loaded again meanwhile, the answer is still chosen.
    if (!isHere(screen)) this.#write('replaceState', [entry, ...this.trail.ahead.slice(1)]);
    this.#when({ screen, go: () => this.#move({ type: 'answer', ...entry }, 'pushState') });
  };

  /** Tries again to fetch what did not come. */
  retry = () => {
    if (this.#pending) this.#when(this.#pending, loadPageAgain);
    else loadPageAgain();
  };

  back = () => {
    if (this.#depth > 0) history.back();
    else this.#move({ type: 'back' }, 'replaceState');
  };

  change = (index: number) => this.#move({ type: 'change', index }, 'pushState');

  /** Nothing said so far is left, neither here nor in the history. */
  clear = () => {
    countWipe();
    this.#depth = 0;
    this.#move({ type: 'clear' }, 'replaceState', 'cleared');
  };

  /** Answers on private screens go with what was typed; older history entries would still tell them. */
  forgetPrivate = () => {
    if (!this.holdsPrivate) return;
    const entries = this.trail.entries.slice(0, this.#open);
    countWipe();
    this.#depth = 0;
    this.#move({ type: 'restore', trail: { ...noTrail, entries } }, 'replaceState');
  };

  /** Keeps step with the browser's history; returns what stops it. */
  start = () => {
    history.scrollRestoration = 'manual';
    this.#write('replaceState');
    addEventListener('popstate', this.#onpopstate);
    addEventListener('hashchange', this.#onhashchange);
    return () => {
      removeEventListener('popstate', this.#onpopstate);
      removeEventListener('hashchange', this.#onhashchange);
    };
  };

  #move(event: TrailEvent, how: 'pushState' | 'replaceState', notice?: Notice) {
    this.#pending = undefined;
    this.#notice = notice;
    this.#actor.send(event);
    this.moved = true;
    if (how === 'pushState') this.#depth += 1;
    this.#write(how);
  }

  #write(how: 'pushState' | 'replaceState', ahead = this.trail.ahead) {
    const { entries, changing } = this.trail;
    const trail = { entries, ahead, changing };
    const kept: Kept = { trail, wipes: wipesSoFar(), depth: this.#depth };
    const address = this.screen.private ? '' : addressOf(this.screen.id);
    history[how](kept, '', address || location.pathname + location.search);
  }

  #when(pending: Pending, onfailed = () => this.#tellOfFailure()) {
    if (isHere(pending.screen)) return pending.go();
    this.#pending = pending;
    const slow = setTimeout(() => announce(i18n.t('page.loading')), patience);
    loadLater(i18n.language)
      .then(
        // Meanwhile somebody may have gone elsewhere.
        () => this.#pending === pending && pending.go(),
        onfailed,
      )
      .finally(() => clearTimeout(slow));
  }

  #tellOfFailure() {
    this.#notice = 'loadFailed';
  }

  #restore({ trail, notice, depth }: Start) {
    this.#depth = depth;
    const { snapshot } = replay(this.#organisation, trail.entries);
    this.#when({
      screen: screenOf(snapshot),
      go: () => this.#move({ type: 'restore', trail }, 'replaceState', notice),
    });
  }

  #onpopstate = ({ state }: PopStateEvent) => {
    const kept = readKept(state);
    if (!kept) return;
    if (kept.wipes !== wipesSoFar()) {
      return this.#restore({ trail: noTrail, notice: 'cleared', depth: 0 });
    }
    this.#restore({ trail: withChoicesOf(this.trail, kept.trail), depth: kept.depth });
  };

  /** An address typed or followed within the page. Our own entries come with a state: see popstate. */
  #onhashchange = async () => {
    if (readKept(history.state)) return;
    this.#pending = undefined;
    try {
      const { arrive } = await import('./arrive.ts');
      const arrival = arrive(this.#organisation, location.hash);
      this.#restore({ ...arrival, depth: this.#depth + 1 });
    } catch {
      this.#tellOfFailure();
    }
  };
}
