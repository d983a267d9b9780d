import { labelOf, titleOf } from '../../i18n/resolve.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';
import { momentIn } from '../../support/moment.ts';
import { triedOf, whyOf } from '../../support/story.ts';
import type { Line } from '../../support/text.ts';
import type { ScreenProps } from '../screen-props.ts';

type Told = Pick<ScreenProps, 'entries' | 'passed' | 'facts'>;

/** What is wrong, in the words of the questions and answers. */
export function whyLines({ entries, passed, facts }: Told): Line[] {
  return whyOf(entries, passed).map(({ screen, answer }) => ({
    label: titleOf(screen, facts),
    text: labelOf(screen, answer, facts),
  }));
}

/** What was tried, each with its time. */
export function triedLines({ entries, passed, facts }: Told): Line[] {
  return triedOf(entries, passed).map(({ screen, answer, at }) => ({
    label: momentIn(at, i18n.language),
    text: `${titleOf(screen, facts)} – ${labelOf(screen, answer, facts)}`,
  }));
}
