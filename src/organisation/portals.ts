import type { Organisation } from './schema.ts';

/** Beside the pages of a build of several organisations: what people may know each portal by. */
export const portalsFile = 'portals.json';

/** The organisation that is nobody's, by the name of its file: its rules are safe everywhere. */
export const neutralId = 'default';

/** What somebody may know a portal by. */
export interface Portal {
  /** The organisation's, by the name of its file. */
  id: string;
  /** The organisation's. */
  name: string;
  portal: string;
  address?: string;
  /** Where it is used: towns, regions, clinics. */
  places?: readonly string[];
}

const listOf = (rule: readonly string[] | 'unknown') => (rule === 'unknown' ? [] : rule);

/** What an organisation's portal may be known by, as its file says it. */
export function portalOf(id: string, { name, portal }: Organisation): Portal {
  const { address } = portal;
  const places = [...listOf(portal.places), ...listOf(portal.usedBy)];
  return {
    id,
    name,
    portal: portal.name,
    ...(address !== 'unknown' && { address }),
    ...(places.length > 0 && { places }),
  };
}
