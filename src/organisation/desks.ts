import type { Hours, Organisation } from './schema.ts';

/** Desks besides support's, each with a number and hours of its own. */
export const deskNames = [
  'careTeam',
  'mainLine',
  'registrationDesk',
  'recordsOffice',
  'billing',
  'loginDesk',
] as const;

/** Whoever answers a number of their own that may have an extension. */
export const lineNames = ['support', ...deskNames] as const;

/** When a desk with this number answers; undefined if it is no desk's, or nobody says when. */
export function hoursAt(
  phone: string,
  organisation: Organisation,
  extension = 'unknown',
): Hours | undefined {
  for (const desk of deskNames) {
    const { phone: number, extension: own, hours } = organisation[desk];
    if (number === phone && own === extension && hours !== 'unknown') return hours;
  }
  return undefined;
}
