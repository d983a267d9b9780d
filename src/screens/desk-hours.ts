import type { Hours, Organisation } from '../organisation/schema.ts';

/** Support's own hours stand on the checklist, where the call is prepared. */
const desks = ['careTeam', 'mainLine', 'registrationDesk', 'recordsOffice', 'billing'] as const;

/** When a desk with this number answers; undefined if it is no desk's, or nobody says when. */
export function hoursAt(phone: string, organisation: Organisation): Hours | undefined {
  for (const desk of desks) {
    const { phone: number, hours } = organisation[desk];
    if (number === phone && hours !== 'unknown') return hours;
  }
  return undefined;
}
