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

/** When a desk with this number answers; undefined if it is no desk's, or nobody says when. */
export function hoursAt(phone: string, organisation: Organisation): Hours | undefined {
  for (const desk of deskNames) {
    const { phone: number, hours } = organisation[desk];
    if (number === phone && hours !== 'unknown') return hours;
  }
  return undefined;
}
