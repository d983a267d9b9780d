import { i18n } from '../../i18n/i18n.svelte.ts';
import type { Hours } from '../../organisation/schema.ts';
import { say } from './say.ts';

export interface Opening {
  text: string;
  /** When it opens next, in milliseconds since 1970, if it is closed now. */
  opensAt?: number | undefined;
}

/** Whether support answers now. What it takes to know is fetched only where there are hours. */
export async function openingNow(hours: 'unknown' | Hours, now: number): Promise<Opening> {
  if (hours === 'unknown') return { text: say('hoursUnknown') };
  const [{ openingAt }, { describeOpening }] = await Promise.all([
    import('../../organisation/hours.ts'),
    import('../../organisation/opening-words.ts'),
  ]);
  const opening = await openingAt(hours, now);
  const zone = hours === 'always' ? undefined : hours.zone;
  return {
    text: describeOpening(opening, { now, zone }, i18n),
    opensAt: opening.open ? undefined : opening.opens,
  };
}
