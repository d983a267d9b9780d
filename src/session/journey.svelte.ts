import { useActor } from '@xstate/svelte';
import { fromStore } from 'svelte/store';
import { fromTransition } from 'xstate';
import { aboutAddress, addressOf } from '../flow/address.ts';
import { follow, visitedScreens } from '../flow/replay.ts';
import { formOf, roleOf, todayOf } from '../flow/role.ts';
import { screenOf } from '../flow/screen.ts';
import {
  firstPosition,
  isAdvisedAgain,
  nextPosition,
  type Position,
  type SavedTrail,
  type TrailEvent,
} from '../flow/trail.ts';
import { causesOf } from '../i18n/causes.ts';
import { factsOf } from '../i18n/facts.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Found, Looked } from '../screens/screen-props.ts';
import { announce } from './announce.svelte.ts';
import { isFailure, type Banner } from './banner.ts';
import { clearCount, countClear } from './clear-count.ts';
import type { DeepLink } from './deep-link.ts';
import { noTrail, parseHistoryState, withRedoOf, type HistoryState } from './history-state.ts';
import { isLoaded, loadRemaining } from './lazy.svelte.ts';

/** How a visit begins. */
export interface Start extends DeepLink {
  /** How many entries of ours lie before this one in the browser's history. */
  depth: number;
  /** The page as it was built is of another screen: who hears it has been told the wrong one. */
  isElsewhere?: boolean;
}

/** Where somebody is to go next, and how that is told to them and to the browser's history. */
interface Move {
  position: Position;
  depth: number;
  write: 'pushState' | 'replaceState';
  banner?: Banner | undefined;
  /** Through which of the screen's causes it is to be seen. */
  cause?: string | undefined;
  /** What is to be looked up there. */
  words?: string | undefined;
  /** Over the screen lies what the page asks for, and of whom. */
  isAbout?: boolean | undefined;
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
    () => announce(i18n.t('banner.loadFailed')),
  );
}

/** The trail, its screen, and the browser's history kept in step with both. */
export class Journey {
  /** Something happened since the page was loaded: the next screen's heading takes the focus. */
  navigated: boolean;
  #banner = $state<Banner>();
  /** As the address, or the browser's history, has it. */
  #askedCause = $state<string>();
  isAbout = $state<boolean>();
  #looked = $state.raw<readonly Looked[]>([]);
  /** What the address asked to look up, until somebody goes on: it is nowhere else by then. */
  asked = $state.raw<{ words: string }>();
  /** What was looked up where a result was followed last, and how deep in the history: Back finds the results again. */
  #followed: { words: string; depth: number } | undefined;
  /** Where somebody is to go as soon as what its screen needs has come. */
  #pending: Move | undefined;
  #depth: number;
  /** In whose name the screen speaks. Only renew.ts sets it anew. */
  organisation: Organisation;
  /** Puts a newer file of the organisation in force as somebody goes on, and says where they are under it. */
  renew: ((position: Position) => Position) | undefined;
  /** Whose portal somebody says it is, by the name of the organisation's file. Nobody is asked where the page tells. */
  portal = $state<string>();
  /** What the page came with before, for when that is taken back. */
  own: { organisation: Organisation; search: string } | undefined;
  /** The query of the address. */
  search = '';
  /** The organisation's file could not be had: the rules are those of the build. */
  isOfBuild = $state(false);
  #actor;
  #state;

  constructor(organisation: Organisation, start: Start) {
    const { trail, banner, depth, cause, words, isAbout, isElsewhere = false } = start;
    this.navigated = $state(isElsewhere);
    const first = firstPosition(organisation);
    // What comes of an event is decided by nextPosition, before the words of its screen are there.
    const position = fromTransition(
      (_: Position, { position }: { type: 'set'; position: Position }) => position,
      nextPosition(organisation, first, { type: 'restore', trail }),
    );
    this.organisation = $state.raw(organisation);
    this.#actor = useActor(position);
    this.#state = fromStore(this.#actor.snapshot);
    i18n.form = formOf(this.role);
    this.#banner = banner;
    this.#depth = depth;
    this.isAbout = isAbout;
    this.#see(cause);
    this.#ask(words);
  }

  #position = $derived.by(() => this.#state.current.context);
  trail = $derived(this.#position.trail);
  screen = $derived(screenOf(this.#position.snapshot));
  /** The organisation's rules as they stand in sentences. */
  facts = $derived.by(() => factsOf(this.organisation, i18n));
  /** The causes of the screen that hold under the organisation's rules. */
  causes = $derived.by(() => causesOf(this.screen.id, this.facts, this.organisation));
  /** The one through which the screen is seen. */
  cause = $derived.by(() => this.causes.find(({ id }) => id === this.#askedCause));
  banner: Banner | undefined = $derived.by(() => {
    if (isFailure(this.#banner)) return this.#banner;
    if (this.trail.dropped > 0) return 'dropped';
    if (this.#askedCause !== undefined && !this.cause) return 'unknownCause';
    return this.#banner ?? (isAdvisedAgain(this.#position) ? 'hereBefore' : undefined);
  });
  #role = $derived.by(() => roleOf(this.trail.entries));
  /** Who is helped, where it is not whoever reads this. */
  role = $derived(this.#role?.what);
  /** Whom and what it is about, each with the entry that told it. */
  told = $derived.by(() =>
    [this.#role, todayOf(this.trail.entries, Date.now())].filter((one) => one !== undefined),
  );
  /** What was said on this screen before the person came back to it. */
  chosen = $derived.by(() => {
    const [next] = this.trail.redo;
    const { id, answers } = this.screen;
    return next?.screen === id && answers.includes(next.answer) ? next.answer : undefined;
  });

  /** The screens on which the entries were said, one for each. */
  visited = $derived.by(() => visitedScreens(this.organisation, this.trail.entries));
  /** How many entries came before the first that led to a private screen. */
  #openCount = $derived.by(() => {
    const at = [...this.visited.slice(1), this.screen].findIndex((screen) => screen.private);
    return at < 0 ? this.trail.entries.length : at;
  });

  /** The causes that were looked at, beside those that an answer has named. */
  get looked() {
    return this.#looked;
  }

  get holdsPrivate() {
    return this.#openCount < this.trail.entries.length;
  }

  /** Whether an answer of every screen leads on from this one: none leads to its own screen. */
  canAnswer(answer: string): boolean {
    const next = follow(this.#position.snapshot, answer);
    return next !== undefined && screenOf(next).id !== this.screen.id;
  }

  answer = (answer: string) => {
    const at = Date.now();
    // Who leaves it for support or the start has looked at the cause, and not said that it is theirs.
    const cause = this.screen.answers.includes(answer) ? this.cause?.id : undefined;
    const position = this.#after({ type: 'answer', answer, at, cause });
    if (position === this.#position) return;
    // Should the page be loaded again meanwhile, the answer is still chosen.
    if (!isLoaded(screenOf(position.snapshot))) {
      const entry = { screen: this.screen.id, answer, at, ...(cause && { cause }) };
      this.#write('replaceState', [entry, ...this.trail.redo.slice(1)]);
    }
    this.#push(position);
  };

  /** Tries again to fetch what did not come. */
  retry = () => {
    if (this.#pending) this.#commit(this.#pending, loadPageAgain);
    else loadPageAgain();
  };

  back = () => {
    if (this.#depth > 0) history.back();
    // Who came to a cause by its address goes to its screen.
    else this.#replace(this.cause || this.isAbout ? this.#position : this.#after({ type: 'back' }));
  };

  change = (index: number) =>
    this.#push(this.#after({ type: 'change', index }), this.trail.entries[index]?.cause);

  /** See the screen through one of its causes, or as it is. Nothing is said by it. */
  lookAt = (cause?: string) => this.#push(this.#position, cause);

  /**
   * Follow a result of the look-up: what leads to its screen is taken as said, after all that was said. What
   * asks for a try is out of reach during a wait; then the wait is asked about.
   */
  find = async ({ screen, cause }: Found, words?: string) => {
    this.#followed = words === undefined ? undefined : { words, depth: this.#depth };
    if (screen === this.screen.id) return this.lookAt(cause);
    try {
      const { stepsFrom } = await import('../flow/steps-to.ts');
      const { snapshot } = this.#position;
      const at = Date.now();
      const { steps, isThere } = stepsFrom(snapshot, screen);
      const event: TrailEvent = steps
        ? { type: 'find', steps, at }
        : { type: 'answer', answer: 'start-again', at };
      const banner = steps && !isThere ? 'barred' : undefined;
      this.#push(this.#after(event), isThere ? cause : undefined, banner);
    } catch {
      this.#tellOfFailure();
    }
  };

  /** Goes on where a trail leads that was told elsewhere, in place of what was said here. */
  goOn = (trail: SavedTrail, banner: Banner) =>
    this.#push(this.#after({ type: 'restore', trail }), undefined, banner);

  /** They stay where they are, under the rules that `renew` puts in force. */
  stay(banner?: Banner) {
    this.#replace(this.#position, this.#depth, banner, this.#askedCause);
    // A cause of which the rules have nothing to say is gone; no link led to it.
    if (!this.cause) this.#askedCause = undefined;
  }

  /** The page is in the name that it came with. */
  forgetPortal() {
    if (this.own) Object.assign(this, this.own);
    this.portal = this.own = undefined;
  }

  /** Nothing said so far is left, neither here nor in the history. */
  clear = () => {
    this.#forget();
    this.#replace(this.#after({ type: 'clear' }), 0, 'cleared');
  };

  /** The help is for another person now: nothing is left of the last. Staff stay staff. */
  forAnother = () => {
    const isStaff = this.role === 'caller';
    this.#forget();
    const cleared = this.#after({ type: 'clear' });
    const asStaff = { type: 'answer', answer: 'caller', at: Date.now() } as const;
    this.#replace(isStaff ? nextPosition(this.organisation, cleared, asStaff) : cleared, 0);
  };

  /** As clear, and nothing says so. */
  leave = () => {
    this.#forget();
    this.#replace(this.#after({ type: 'clear' }), 0);
  };

  #forget() {
    countClear();
    this.#looked = [];
    this.forgetPortal();
  }

  /** What was looked up goes with all else that was typed. */
  forgetWords() {
    this.asked = undefined;
    this.#followed = undefined;
  }

  /** Answers on private screens go with what was typed; older history entries would still tell them. */
  forgetPrivate = () => {
    // What was dropped when the page was loaded still stands in its history entry, and may be private.
    if (!this.holdsPrivate && this.trail.dropped === 0) return;
    const entries = this.trail.entries.slice(0, this.#openCount);
    countClear();
    this.#replace(this.#after({ type: 'restore', trail: { ...noTrail, entries } }), 0);
  };

  /** Keeps step with the browser's history; returns what stops it. */
  start = () => {
    history.scrollRestoration = 'manual';
    this.search = location.search;
    // Where the rules that answers were given under could not be had, they are there again once the page is loaded with them.
    if (this.trail.dropped === 0) this.#write('replaceState');
    addEventListener('popstate', this.#onpopstate);
    addEventListener('hashchange', this.#onhashchange);
    return () => {
      removeEventListener('popstate', this.#onpopstate);
      removeEventListener('hashchange', this.#onhashchange);
    };
  };

  #after(event: TrailEvent): Position {
    return nextPosition(this.organisation, this.#position, event);
  }

  #push(position: Position, cause?: string, banner?: Banner) {
    if (position === this.#position && cause === this.#askedCause && !this.isAbout) return;
    this.#commit({ position, depth: this.#depth + 1, write: 'pushState', banner, cause });
  }

  #replace(
    position: Position,
    depth = this.#depth,
    banner?: Banner,
    cause?: string,
    words?: string,
    isAbout?: boolean,
  ) {
    this.#commit({ position, depth, write: 'replaceState', banner, cause, words, isAbout });
  }

  /** Goes there as soon as what its screen needs has come. */
  #commit(move: Move, onfailed = () => this.#tellOfFailure()) {
    if (isLoaded(screenOf(move.position.snapshot), move.isAbout)) return this.#set(move);
    this.#pending = move;
    const slow = setTimeout(() => announce(i18n.t('page.loading')), patience);
    loadRemaining(i18n.language)
      .then(
        // Meanwhile somebody may have gone elsewhere.
        () => this.#pending === move && this.#set(move),
        onfailed,
      )
      .finally(() => clearTimeout(slow));
  }

  #set({ position, depth, write, banner, cause, words, isAbout }: Move) {
    this.#pending = undefined;
    position = this.renew?.(position) ?? position;
    this.#banner = banner;
    // What is taken away while it has the focus takes along the voice of Orca over Firefox.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.#actor.send({ type: 'set', position });
    i18n.form = formOf(this.role);
    this.isAbout = isAbout;
    this.#see(cause);
    this.#ask(words);
    this.navigated = true;
    this.#depth = depth;
    this.#write(write);
  }

  /** Shows the screen through a cause, if it has one of this name. What is looked at in private is not kept. */
  #see(cause: string | undefined) {
    this.#askedCause = cause;
    const { id: screen } = this.screen;
    const isKept = this.#looked.some(
      (looked) => looked.screen === screen && looked.cause === cause,
    );
    if (!this.cause || isKept || this.holdsPrivate) return;
    this.#looked = [...this.#looked, { screen, cause: this.cause.id }];
  }

  #write(how: 'pushState' | 'replaceState', redo = this.trail.redo) {
    const { entries, changing } = this.trail;
    const trail = { entries, redo, changing };
    const { cause: { id: cause } = {} } = this;
    const state: HistoryState = {
      trail,
      clears: clearCount(),
      depth: this.#depth,
      cause,
      isAbout: this.isAbout,
    };
    const address = this.isAbout
      ? aboutAddress
      : this.screen.private
        ? ''
        : addressOf(this.screen.id, cause);
    history[how](state, '', location.pathname + this.search + address);
  }

  #ask(words: string | undefined) {
    this.asked = words === undefined ? undefined : { words };
  }

  #tellOfFailure() {
    // What stands there already is not heard again by itself.
    if (this.#banner === 'loadFailed') announce(i18n.t('banner.loadFailed'));
    this.#banner = 'loadFailed';
  }

  #restore({ trail, banner, depth, cause, words, isAbout }: Start) {
    // The browser is there already, even if what the screen needs is not.
    this.#depth = depth;
    this.#replace(this.#after({ type: 'restore', trail }), depth, banner, cause, words, isAbout);
  }

  #onpopstate = ({ state }: PopStateEvent) => {
    const saved = parseHistoryState(state);
    if (!saved) return;
    if (saved.clears !== clearCount()) {
      return this.#restore({ trail: noTrail, banner: 'atStart', depth: 0 });
    }
    const { trail, depth, cause, isAbout } = saved;
    const words = this.#followed?.depth === depth ? this.#followed.words : undefined;
    this.#restore({ trail: withRedoOf(this.trail, trail), depth, cause, words, isAbout });
  };

  /** An address typed or followed within the page. Our own entries come with a state: see popstate. */
  #onhashchange = async () => {
    if (parseHistoryState(history.state)) return;
    this.#pending = undefined;
    try {
      const { resolveDeepLink } = await import('./deep-link.ts');
      const link = resolveDeepLink(this.organisation, location.hash);
      // What the page asks for lies over where somebody is: nothing that was said goes.
      const trail = link.isAbout ? this.trail : link.trail;
      this.#restore({ ...link, trail, depth: this.#depth + 1 });
    } catch {
      this.#tellOfFailure();
    }
  };
}
