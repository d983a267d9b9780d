import type { KeyOf } from '../i18n/english.ts';
import { i18n, type Values } from '../i18n/i18n.svelte.ts';
import type words from '../locales/en/guide.json';

/** Words of the pages that no script takes up. */
export const say = (key: KeyOf<typeof words>, values?: Values): string =>
  i18n.say(`guide:${key}`, values);
