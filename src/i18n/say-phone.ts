import type { Translator } from './translator.ts';

/** The rules of support or of a desk, as far as they say what to dial. */
export interface Line {
  phone: string;
  extension: string;
}

/** `216-555-0142, extension 12`: a number as it is said, with what is dialled once it is answered. */
export const sayPhone = ({ phone, extension }: Line, t: Translator['t']): string =>
  extension === 'unknown' ? phone : t('common:extension', { phone, extension });
