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

/** A number, and what is dialled once it is answered. */
export interface Extended {
  phone: string;
  extension: string;
}

/** The number that a rule such as `careTeam.phone` gives, with its extension; nothing where it has none. */
export function extendedBy(rule: string, organisation: Organisation): Extended | undefined {
  const line = lineNames.find((name) => rule === `${name}.phone`);
  if (!line || organisation[line].extension === 'unknown') return undefined;
  const { phone, extension } = organisation[line];
  return { phone, extension };
}

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
