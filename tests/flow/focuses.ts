import { credentials, type Credential } from '../../src/flow/attempts.ts';
import { explore, firstPlace, type Focus, type Place, type Visit } from '../../src/flow/explore.ts';
import { most } from '../../src/flow/counted.ts';
import type { Organisation } from '../../src/organisation/schema.ts';

export const onNothing: Focus = () => null;
export const onResets: Focus = ({ resets }) => Math.min(resets, most.resets);
export const onRepeats: Focus = ({ repeats }) => Math.min(repeats, most.repeats);
export const onWaiting: Focus = ({ waiting }) => waiting;
const onResetsAndPassword: Focus = ({ resets, attempts }) => [
  Math.min(resets, most.resets),
  Math.min(attempts.password, most.attempts),
];

const attemptsAt = Object.fromEntries(
  credentials.map((credential): [Credential, Focus] => [
    credential,
    ({ attempts }) => Math.min(attempts[credential], most.attempts),
  ]),
) as Record<Credential, Focus>;

export const onAttempts = (credential: Credential): Focus => attemptsAt[credential];

/**
 * Each counter by itself, and the two that guards read together. All at once would make millions of
 * states that differ in nothing a guard reads together.
 */
export const focuses: Readonly<Record<string, Focus>> = {
  ...attemptsAt,
  resets: onResets,
  repeats: onRepeats,
  waiting: onWaiting,
  'resets and passwords': onResetsAndPassword,
};

/** What was looked at of one organisation, for however many laws ask. */
export class Look {
  readonly #first: Place;
  readonly #found = new Map<Focus, readonly Visit[]>();

  constructor(organisation: Organisation) {
    this.#first = firstPlace(organisation);
  }

  /** Every screen with every value of one counter. */
  on(focus: Focus): readonly Visit[] {
    const found = this.#found.get(focus) ?? [...explore(this.#first, focus)];
    this.#found.set(focus, found);
    return found;
  }

  /** Every screen with every value of each counter, each place once. */
  all(): readonly Place[] {
    const visits = Object.values(focuses).flatMap((focus) => this.on(focus));
    return [...new Set(visits.map(({ place }) => place))];
  }

  /** The places alone. */
  placesOn(focus: Focus): readonly Place[] {
    return this.on(focus).map(({ place }) => place);
  }
}
