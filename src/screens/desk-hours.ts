import type { ResolvedWords } from '../i18n/resolve.ts';
import type { Hours, Organisation } from '../organisation/schema.ts';

/** Support's own hours stand on the checklist, where the call is prepared. */
const desks = ['careTeam', 'mainLine', 'registrationDesk', 'recordsOffice', 'billing'] as const;
const parts = ['lead', 'steps', 'why', 'avoid', 'otherwise'] as const;

/** The numbers on a screen of which we know when they are answered, each once. */
export function deskHours(
  words: ResolvedWords,
  organisation: Organisation,
): ReadonlyMap<string, Hours> {
  const found = new Map<string, Hours>();
  const said = new Set(parts.flatMap((part) => words[part].map(({ contact }) => contact)));
  for (const desk of desks) {
    const { phone, hours } = organisation[desk];
    if (hours !== 'unknown' && said.has(phone) && !found.has(phone)) found.set(phone, hours);
  }
  return found;
}
