import { forwards } from './forwards.ts';
import { paths, type PathName } from './machine.ts';
import type { ScreenId } from './screen.ts';

/** Addresses that no path may take, and where they lead until they have pages of their own. */
const reserved: Record<string, ScreenId> = {
  lookup: 'outage.code',
  desk: 'support.caller',
  about: 'start.trouble',
};

export type Address =
  | { leads: 'nowhere' }
  | { leads: 'to'; screen: ScreenId }
  /** Something stands in the address that we do not know. */
  | { leads: 'astray' };

/** Where a fragment (`#/lockout/wait`, `#/lockout`) leads. Hostile or unknown text leads astray, never throws. */
export function readAddress(fragment: string): Address {
  const text = fragment.replace(/^#?\/?/, '');
  if (text === '') return { leads: 'nowhere' };
  const [path = '', screen = '', ...more] = text.split('/');
  if (Object.hasOwn(reserved, path)) return { leads: 'to', screen: reserved[path]! };
  if (more.length > 0) return { leads: 'astray' };
  const forwarded = forwards[`${path}.${screen}`];
  if (forwarded) return { leads: 'to', screen: forwarded };
  if (!Object.hasOwn(paths, path)) return { leads: 'astray' };
  const { initial, states } = paths[path as PathName];
  const name = screen || initial;
  if (!Object.hasOwn(states, name)) return { leads: 'astray' };
  return { leads: 'to', screen: `${path}.${name}` as ScreenId };
}

/** The organisation that `?org=` asks for, if that can be the name of an organisation's file. */
export function readOrganisationId(asked: string | null): { id?: string; astray?: true } {
  if (asked === null || asked === '') return {};
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(asked) ? { id: asked } : { astray: true };
}
