import type { Kind } from '../flow/meta.ts';
import type { TrailEntry } from '../flow/replay.ts';
import type { Role } from '../flow/role.ts';
import type { Screen, ScreenId } from '../flow/screen.ts';
import type { Cause } from '../i18n/causes.ts';
import type { Facts } from '../i18n/facts.ts';
import type { ResolvedWords } from '../i18n/screen-words.ts';
import type { Organisation } from '../organisation/schema.ts';

/** What somebody typed, by the name of the field. In this tab's memory only; emptied by the app. */
export type Typed = Record<string, string>;

/** A cause that somebody has seen a screen through. In this tab's memory only; emptied by the app. */
export interface Looked {
  screen: ScreenId;
  cause: string;
}

/** What every screen gets. It knows nothing of history, idle clocks or the other screens. */
interface PropsOfEvery<K extends Kind> {
  screen: Extract<Screen, { kind: K }>;
  words: ResolvedWords;
  /** Who is helped, where it is not whoever reads this. */
  role: Role | undefined;
  /** The answer given here before the person came back: shown as chosen again. */
  chosen: string | undefined;
  /** Not on the first screen of a visit: there the page load itself is what is read out. */
  takesFocus: boolean;
  onanswer: (answer: string) => void;
  /** A choice was touched: what comes next will be needed soon. */
  ontouch: () => void;
  /** Somebody pressed Continue without an answer: the title says so. */
  onmissing: () => void;
}

interface WithRules {
  organisation: Organisation;
}

interface WithCauses extends WithRules {
  /** Those that are listed, the likeliest first. */
  causes: readonly Cause[];
  /** Somebody wants to see the screen through a cause. */
  onlook: (cause: string) => void;
}

interface WithTrail {
  /** What was said up to here, oldest first. */
  entries: readonly TrailEntry[];
  /** Say a sentence to those who hear the page. */
  announce: (text: string) => void;
}

interface WithFields extends WithRules, WithTrail {
  facts: Facts;
  /** The screens on which the entries were said, one for each. */
  visited: readonly Screen[];
  looked: readonly Looked[];
  /** Somebody wants to answer the entry at this index anew. */
  onchange: (index: number) => void;
  typed: Typed;
  ontype: (field: string, text: string) => void;
}

/** Where a link within the page leads: it is followed like a result of the look-up. */
export interface Found {
  screen: ScreenId;
  cause?: string | undefined;
}

/** What a field gets by which something is looked up. */
export interface SearchProps extends Pick<WithTrail, 'announce'> {
  typed: Typed;
  ontype: (field: string, text: string) => void;
  /** What the address asks to look up. */
  asked?: { words: string } | undefined;
}

/** What the look-up gets, wherever it stands. */
export interface LookUpProps extends WithRules, SearchProps {
  facts: Facts;
  /** The words are those that found it: who comes back finds the results again. */
  onfind: (found: Found, words?: string) => void;
  /** The topics stand on the same screen. */
  hasTopics?: boolean;
}

/** What a screen gets besides, by its kind. */
interface PropsByKind {
  question: WithRules;
  advice: WithCauses;
  wait: WithCauses & WithTrail;
  outcome: WithCauses & Pick<WithFields, 'entries' | 'visited' | 'facts'>;
  checklist: WithFields;
  aftercare: WithRules;
  lookup: LookUpProps & WithTrail;
}

export type ScreenProps<K extends Kind> = PropsOfEvery<K> & PropsByKind[K];

/** What a screen gets that is seen through one of its causes. */
export interface CauseProps extends PropsOfEvery<Kind>, WithRules {
  cause: Cause;
  /** Somebody wants to see the screen as it is. */
  onall: () => void;
}

/** What leads away from a private screen in a hurry. */
export interface QuickExitProps extends Pick<WithTrail, 'announce'> {
  onleave: () => void;
}

/** What the app has at hand for a screen of whatever kind. */
export type AnyScreenProps = PropsOfEvery<Kind> & PropsByKind[Kind];
