import { newest } from './names.ts';

/** A number is of yesterday, not of years ago: versions are counted round. */
export const round = 16;

/** So many of the sixteen are versions that are still to come. */
const ahead = 4;

/** The version that a number means; `newer` where this page does not know it yet. */
export function versionAt(place: number): number | 'newer' | undefined {
  const forward = (place - (newest % round) + round) % round;
  if (forward > 0 && forward <= ahead) return 'newer';
  const version = forward === 0 ? newest : newest + forward - round;
  return version < 0 ? undefined : version;
}
