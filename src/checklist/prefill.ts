import type { TrailEntry } from '../flow/replay.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import { describeUserAgent } from './user-agent.ts';
import type { Field } from './fields.ts';
import { formatDateTime } from '../i18n/format-time.ts';
import { t } from './t.ts';

/** What we can fill in beforehand: when the trouble was first told of, and on which device. */
export function prefilledFields(entries: readonly TrailEntry[]): Partial<Record<Field, string>> {
  const { browser, system } = describeUserAgent(navigator);
  const device = browser && system ? t('device', { browser, system }) : (browser ?? system ?? '');
  return { when: formatDateTime(entries[0]?.at ?? Date.now(), i18n.language), device };
}
