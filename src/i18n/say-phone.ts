import type { Translator } from './translator.ts';

/** `216-555-0142, extension 12`: a number as it is said, with what is dialled once it is answered. */
export function sayPhone(
  { phone, extension }: { phone: string; extension: string },
  t: Translator['t'],
): string {
  return extension === 'unknown' ? phone : t('common:extension', { phone, extension });
}
