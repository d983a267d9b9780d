import { whyOf } from '../flow/answer-history.ts';
import { requesterOf } from '../flow/requester.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { labelOf } from '../i18n/screen-words.ts';
import type { ScreenProps } from './screen-props.ts';

type Journey = Pick<ScreenProps<'checklist'>, 'entries' | 'visited' | 'facts' | 'organisation'>;

/** Their labels say nothing without the question. */
const needsQuestion: readonly string[] = ['yes', 'no', 'not-sure'];

/**
 * The sentences to begin a call with. They say what somebody chose, in its own words, and claim nothing else:
 * not what a link took as said.
 */
export function firstWords({ entries, visited, facts, organisation }: Journey): string[] {
  const { name: portal } = organisation.portal;
  const hello = i18n.t(`checklist:sayFirst.${requesterOf(entries)}`, { portal });
  const trouble = whyOf(entries, visited)
    .filter(({ answer, assumed }) => !assumed && !needsQuestion.includes(answer))
    .map(({ screen, answer }) => labelOf(screen, answer, facts))
    .join('. ');
  return trouble ? [hello, i18n.t('checklist:sayFirst.trouble', { trouble })] : [hello];
}
