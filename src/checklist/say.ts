import { i18n } from '../i18n/i18n.svelte.ts';
import type { Say } from './text.ts';

/** Words of the support checklist. They come with it, not with the first screen. */
export const say: Say = (key, values) => i18n.say(`checklist:${key}`, values);
