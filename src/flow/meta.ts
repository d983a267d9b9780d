import type { Credential } from './attempts.ts';
import type { Clock } from './waits.ts';

/** How a journey ends, said out loud on the screen. */
export type OutcomeClass =
  'signed-in' | 'do-now' | 'wait' | 'staff' | 'other-desk' | 'without-portal';

interface KindTraits {
  /** It tells somebody what to do, and asks at most whether that helped. */
  advises: boolean;
  /** Nobody has to go on from here. */
  ends: boolean;
}

/** The sorts of screens. Each has a component of its own, and `meta` of its own below. */
export const kinds = {
  question: { advises: false, ends: false },
  advice: { advises: true, ends: false },
  wait: { advises: true, ends: true },
  outcome: { advises: true, ends: true },
  checklist: { advises: false, ends: true },
  aftercare: { advises: false, ends: true },
  lookup: { advises: false, ends: false },
} as const satisfies Readonly<Record<string, KindTraits>>;

export type Kind = keyof typeof kinds;

/** What a state says of itself beyond its kind. */
interface MetaByKind {
  question: {
    /** Whoever is asked is in one of its answers. Any other question has the answer `none`. */
    exhaustive?: true;
  };
  advice: { outcome: OutcomeClass };
  wait: { outcome: 'wait'; clock: Clock };
  outcome: { outcome: OutcomeClass };
  checklist: { outcome: 'staff' };
  aftercare: { outcome: 'signed-in' };
  lookup: {
    /** What is followed as a link and then taken as said. Nobody is offered it as an answer. */
    links?: readonly string[];
  };
}

interface MetaOfEvery {
  /** The case, rule or note that the advice rests on: `RW-044`, `rule:lockout.lasts`, `flow:safety-2`. */
  source?: string;
  /** The address bar and the title stay neutral: somebody near may be the trouble. */
  private?: true;
  /** What the person is asked to type here. Never reached during a wait that an attempt prolongs. */
  credential?: Credential;
}

/** What sort of screen a state is. No words, no markup, no component. */
export type ScreenMeta = { [K in Kind]: MetaOfEvery & { kind: K } & MetaByKind[K] }[Kind];
