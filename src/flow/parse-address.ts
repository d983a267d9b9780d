import { movedCauses, redirects } from './redirects.ts';
import { paths, type PathName } from './machine.ts';
import { aboutAddress, lookUp } from './address.ts';
import type { ScreenId } from './screen.ts';

/** Addresses that no path may take, and where they lead until they have pages of their own. */
const reserved: Record<string, ScreenId> = {
  desk: 'support.caller',
  about: 'start.trouble',
};

export type Address =
  | { leads: 'nowhere' }
  /** What the page asks for, and of whom: it is no screen of the flow. */
  | { leads: 'about' }
  /** Whether the screen has such a cause is told by the words. */
  | { leads: 'to'; screen: ScreenId; cause?: string; words?: string }
  /** Where a number to carry on leads is told by what it holds. */
  | { leads: 'carry-on'; number: string }
  /** Something stands in the address that we do not know. */
  | { leads: 'invalid' };

/** More is no message of a page. */
const longest = 2000;

/** As a portal's page wrote it into the link, or as it stands there if that is broken. */
function decoded(words: string): string {
  const text = words.slice(0, longest);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The screen that is told by a path and a name, be it that it has moved; nothing if there is none. */
function screenAt(path: string, name: string): ScreenId | undefined {
  const redirected = redirects[`${path}.${name}`];
  if (redirected) return redirected;
  if (!Object.hasOwn(paths, path)) return undefined;
  const { initial, states } = paths[path as PathName];
  const screen = name || initial;
  return Object.hasOwn(states, screen) ? (`${path}.${screen}` as ScreenId) : undefined;
}

/**
 * Where a fragment (`#/lockout/wait`, `#/lockout`, `#/security-code/text/landline`) leads. Hostile or unknown
 * text is invalid, never throws.
 */
export function parseAddress(fragment: string): Address {
  const text = fragment.replace(/^#?\/?/, '');
  if (text === '') return { leads: 'nowhere' };
  const [path = '', name = '', asked, ...more] = text.split('/');
  if (path === 'lookup' && name !== '' && name !== 'none') {
    return { leads: 'to', screen: lookUp, words: decoded(text.slice('lookup/'.length)) };
  }
  if (path === 'carry-on') return { leads: 'carry-on', number: decoded([name, asked].join()) };
  if (fragment === aboutAddress) return { leads: 'about' };
  if (Object.hasOwn(reserved, path)) return { leads: 'to', screen: reserved[path]! };
  if (more.length > 0) return { leads: 'invalid' };
  const moved = movedCauses[`${path}.${name}.${asked}`]?.split('.');
  const [toPath, toName, cause] = moved ?? [path, name, asked];
  const screen = screenAt(toPath!, toName!);
  if (!screen) return { leads: 'invalid' };
  return cause ? { leads: 'to', screen, cause } : { leads: 'to', screen };
}

/** The organisation that `?org=` asks for, if that can be the name of an organisation's file. */
export function readOrganisationId(asked: string | null): { id?: string; invalid?: true } {
  if (asked === null || asked === '') return {};
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(asked) ? { id: asked } : { invalid: true };
}
