import type { Hours } from '../organisation/schema.ts';
import { i18n } from './i18n.svelte.ts';

/** Whether somebody answers now. */
export interface OpeningNow {
  /** In a sentence, in the language that the page has when it is read. */
  readonly text: string;
  /** When it opens next, in milliseconds since 1970, if it is closed now. */
  opensAt: number | undefined;
}

/** What it takes to know is fetched only where there are hours. */
export async function openingNow(hours: Hours, now: number): Promise<OpeningNow> {
  const [{ openingAt }, { describeOpening }] = await Promise.all([
    import('../organisation/opening/when.ts'),
    import('./opening-sentences.ts'),
  ]);
  const opening = await openingAt(hours, now);
  const zone = hours === 'always' ? undefined : hours.zone;
  return {
    get text() {
      return describeOpening(opening, { now, zone }, i18n);
    },
    opensAt: opening.open ? undefined : opening.opens,
  };
}
