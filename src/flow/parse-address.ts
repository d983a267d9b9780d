import { redirects } from './redirects.ts';
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
  | { leads: 'invalid' };

/** Where a fragment (`#/lockout/wait`, `#/lockout`) leads. Hostile or unknown text is invalid, never throws. */
export function parseAddress(fragment: string): Address {
  const text = fragment.replace(/^#?\/?/, '');
  if (text === '') return { leads: 'nowhere' };
  const [path = '', screen = '', ...more] = text.split('/');
  if (Object.hasOwn(reserved, path)) return { leads: 'to', screen: reserved[path]! };
  if (more.length > 0) return { leads: 'invalid' };
  const redirected = redirects[`${path}.${screen}`];
  if (redirected) return { leads: 'to', screen: redirected };
  if (!Object.hasOwn(paths, path)) return { leads: 'invalid' };
  const { initial, states } = paths[path as PathName];
  const name = screen || initial;
  if (!Object.hasOwn(states, name)) return { leads: 'invalid' };
  return { leads: 'to', screen: `${path}.${name}` as ScreenId };
}

/** The organisation that `?org=` asks for, if that can be the name of an organisation's file. */
export function readOrganisationId(asked: string | null): { id?: string; invalid?: true } {
  if (asked === null || asked === '') return {};
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(asked) ? { id: asked } : { invalid: true };
}
