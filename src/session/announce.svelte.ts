import { untrack } from 'svelte';
import { i18n } from '../i18n/i18n.svelte.ts';

/** The text of the one status region. */
export const status = $state({ text: '' });

/** A screen reader says nothing when a text is replaced by itself, so a second time says so. */
export function announce(text: string): void {
  untrack(() => {
    status.text = text === status.text ? i18n.t('page.again', { text }) : text;
  });
}
