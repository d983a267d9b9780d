import type { KeyOf } from '../i18n/english.ts';
import { i18n } from '../i18n/i18n.svelte.ts';
import type { Values } from '../i18n/translator.ts';
import type words from '../locales/en/guide.json';

/** Words of the pages that no script takes up. */
export const t = (key: KeyOf<typeof words>, values?: Values): string =>
  i18n.t(`guide:${key}`, values);
