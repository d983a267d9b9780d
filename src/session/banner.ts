import type { CarriedOn } from '../carry-on/number.ts';

/** A plain sentence above the screen, by its key in the words under `banner`, or by its whole key. */
export type Banner =
  /** What came of a number to carry on. */
  | `carryOn.${CarriedOn}`
  /** The address is not one of ours. */
  | 'invalidAddress'
  /** The organisation's rules do not lead to the screen that the address names. */
  | 'notHere'
  /** What was said before bars what the look-up found. */
  | 'barred'
  /** The organisation asked for is unknown, out of reach or wrongly written down. */
  | 'noOrganisation'
  /** The screen has no cause of the name that the address asks for. */
  | 'unknownCause'
  /** Answers that no longer fit. */
  | 'dropped'
  /** Somebody has said whose portal it is: its rules hold now. */
  | 'portalSaid'
  /** What the screen advises was advised before on this way. */
  | 'hereBefore'
  /** Answers too old to be kept. */
  | 'expired'
  | 'cleared'
  /** A history entry of before: it says nothing of answers, to whoever looks. */
  | 'atStart'
  /** The words of the next screen did not come. */
  | 'loadFailed';

/** What could not be had is told before what came of it. */
export const isFailure = (banner: Banner | undefined): boolean =>
  banner === 'loadFailed' || banner === 'noOrganisation';
