import { lineOf, saidOf } from '../i18n/causes.ts';
import { labelOf, titleOf } from '../i18n/screen-words.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { formatDateTime } from '../i18n/format-time.ts';
import { triedOf, whyOf } from '../flow/answer-history.ts';
import type { Line } from './text.ts';
import type { Looked, ScreenProps } from '../screens/screen-props.ts';

type History = Pick<ScreenProps<'checklist'>, 'entries' | 'visited' | 'looked' | 'facts'>;

/** What is wrong, in the words of the questions and answers. */
export function whyLines({ entries, visited, facts }: History): Line[] {
  return whyOf(entries, visited).map(({ screen, answer }) => ({
    label: titleOf(screen, facts),
    text: labelOf(screen, answer, facts),
  }));
}

/** What was tried, each with its time. */
export function triedLines({ entries, visited, facts }: History): Line[] {
  return triedOf(entries, visited).map((entry) => ({
    label: formatDateTime(entry.at, i18n.language),
    text: `${titleOf(entry.screen, facts)} – ${saidOf(entry, facts)}`,
  }));
}

/** The causes that were looked at, but for those through which something was said: nobody says that they fit. */
export function readLines({ entries, looked }: History): Line[] {
  const said = ({ screen, cause }: Looked) =>
    entries.some((entry) => entry.screen === screen && entry.cause === cause);
  return looked
    .filter((cause) => !said(cause))
    .flatMap(({ screen, cause }) => {
      const line = lineOf(screen, cause);
      return line === undefined ? [] : [{ text: line }];
    });
}
