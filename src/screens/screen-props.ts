import type { Kind } from '../flow/meta.ts';
import type { TrailEntry } from '../flow/replay.ts';
import type { Screen } from '../flow/screen.ts';
import type { Facts } from '../i18n/facts.ts';
import type { ResolvedWords } from '../i18n/screen-words.ts';
import type { Organisation } from '../organisation/schema.ts';

/** What somebody typed, by the name of the field. In this tab's memory only; emptied by the app. */
export type Typed = Record<string, string>;

/** What every screen gets. It knows nothing of history, idle clocks or the other screens. */
interface PropsOfEvery<K extends Kind> {
  screen: Extract<Screen, { kind: K }>;
  words: ResolvedWords;
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

interface WithTrail extends WithRules {
  /** What was said up to here, oldest first. */
  entries: readonly TrailEntry[];
  /** Say a sentence to those who hear the page. */
  announce: (text: string) => void;
}

interface WithFields extends WithTrail {
  facts: Facts;
  /** The screens on which the entries were said, one for each. */
  visited: readonly Screen[];
  typed: Typed;
  ontype: (field: string, text: string) => void;
}

/** What a screen gets besides, by its kind. */
interface PropsByKind {
  question: object;
  advice: WithRules;
  wait: WithTrail;
  outcome: WithRules;
  checklist: WithFields;
  aftercare: WithRules;
}

export type ScreenProps<K extends Kind> = PropsOfEvery<K> & PropsByKind[K];

/** What leads away from a private screen in a hurry. */
export interface QuickExitProps extends Pick<WithTrail, 'announce'> {
  onleave: () => void;
}

/** What the app has at hand for a screen of whatever kind. */
export type AnyScreenProps = PropsOfEvery<Kind> & PropsByKind[Kind];
