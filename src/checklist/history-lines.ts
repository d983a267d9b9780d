import { labelOf, titleOf } from '../i18n/screen-words.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { formatDateTime } from '../i18n/format-time.ts';
import { triedOf, whyOf } from './answer-history.ts';
import type { Line } from './text.ts';
import type { ScreenProps } from '../screens/screen-props.ts';

type History = Pick<ScreenProps<'checklist'>, 'entries' | 'visited' | 'facts'>;

/** What is wrong, in the words of the questions and answers. */
export function whyLines({ entries, visited, facts }: History): Line[] {
  return whyOf(entries, visited).map(({ screen, answer }) => ({
    label: titleOf(screen, facts),
    text: labelOf(screen, answer, facts),
  }));
}

/** What was tried, each with its time. */
export function triedLines({ entries, visited, facts }: History): Line[] {
  return triedOf(entries, visited).map(({ screen, answer, at }) => ({
    label: formatDateTime(at, i18n.language),
    text: `${titleOf(screen, facts)} – ${labelOf(screen, answer, facts)}`,
  }));
}
