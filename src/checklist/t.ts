import { i18n } from '../i18n/i18n.svelte.ts';
import type { TFunction } from './text.ts';

/** Words of the support checklist. They come with it, not with the first screen. */
export const t: TFunction = (key, values) => i18n.t(`checklist:${key}`, values);
