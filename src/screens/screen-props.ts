import type { Kind } from '../flow/setup.ts';
import type { TrailEntry } from '../flow/replay.ts';
import type { Screen } from '../flow/screen.ts';
import type { Facts, ResolvedWords } from '../i18n/resolve.ts';
import type { Organisation } from '../organisation/schema.ts';

/** What somebody typed, by the name of the field. In this tab's memory only; emptied by the app. */
export type Typed = Record<string, string>;

/** What every screen gets. It knows nothing of history, idle clocks or the other screens. */
export interface ScreenProps<K extends Kind = Kind> {
  screen: Extract<Screen, { kind: K }>;
  words: ResolvedWords;
  organisation: Organisation;
  facts: Facts;
  /** What was said up to here, oldest first. */
  entries: readonly TrailEntry[];
  /** The screens on which they were said, one for each entry. */
  passed: readonly Screen[];
  /** The answer given here before the person came back: shown as chosen again. */
  chosen: string | undefined;
  typed: Typed;
  ontype: (field: string, text: string) => void;
  /** Not on the first screen of a visit: there the page load itself is what is read out. */
  takesFocus: boolean;
  onanswer: (answer: string) => void;
  /** A choice was touched: what comes next will be needed soon. */
  ontouch: () => void;
  /** Somebody pressed Continue without an answer: the title says so. */
  onmissing: () => void;
  /** Say a sentence to those who hear the page. */
  announce: (text: string) => void;
}
