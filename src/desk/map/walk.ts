import type { ScreenId } from '../../flow/screen.ts';
import { d } from '../desk-words.ts';

/** Where the caller is, and the screens before it in their order. */
export interface Walk {
  here: ScreenId;
  walked: readonly ScreenId[];
}

/** Whether the caller went from one straight to another. */
export const went = ({ here, walked }: Walk, from: ScreenId, to: ScreenId): boolean =>
  walked.some((screen, at) => screen === from && (walked[at + 1] ?? here) === to);

/** What the map says of a screen besides its title: that the caller is there, and at which steps they were. */
export function saidOf({ here, walked }: Walk, screen: ScreenId): string[] {
  const steps = walked.flatMap((one, at) => (one === screen ? [at + 1] : []));
  return [
    ...(screen === here ? [d('map.here')] : []),
    ...(steps.length > 0 ? [d('map.step', { count: steps.length, steps: steps.join(', ') })] : []),
  ];
}
