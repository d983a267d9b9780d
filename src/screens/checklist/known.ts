import type { TrailEntry } from '../../flow/replay.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';
import { deviceOf } from '../../support/device.ts';
import type { Field } from '../../support/fields.ts';
import { momentIn } from '../../support/moment.ts';
import { say } from './say.ts';

/** What we can fill in beforehand: when the trouble was first told of, and on which device. */
export function knownFields(entries: readonly TrailEntry[]): Partial<Record<Field, string>> {
  const { browser, system } = deviceOf(navigator);
  const device = browser && system ? say('device', { browser, system }) : (browser ?? system ?? '');
  return { when: momentIn(entries[0]?.at ?? Date.now(), i18n.language), device };
}
