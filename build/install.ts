import { readdir, readFile } from 'node:fs/promises';
import { neutralId } from '../src/organisation/portals.ts';
import type { Owner } from './pages.ts';

/** The icons of a build: that of Doorstep, and those that organisations have drawn, by the names of their files. */
export interface Icons {
  drawn: string;
  own: Readonly<Record<string, string>>;
}

/** The colour of the door in `icon.svg`. */
const door = /#0d5c63/g;

export async function readIcons(folder = 'public'): Promise<Icons> {
  const names = await readdir(`${folder}/icons`).catch(() => []);
  const own = names
    .filter((name) => name.endsWith('.svg'))
    .map(async (name) => {
      const text = await readFile(`${folder}/icons/${name}`, 'utf8');
      return [name.slice(0, -'.svg'.length), text] as const;
    });
  return {
    drawn: await readFile(`${folder}/icon.svg`, 'utf8'),
    own: Object.fromEntries(await Promise.all(own)),
  };
}

/** An organisation's own icon, or the door in its colour. */
export function iconFor({ drawn, own }: Icons, { id, organisation: { colour } }: Owner): string {
  return own[id] ?? (colour === 'unknown' ? drawn : drawn.replace(door, colour));
}

/** Whether a phone may keep it beside its apps: only what is somebody's own has a name to be found by. */
export const isInstallable = ({ id }: Owner) => id !== neutralId;

/** How a phone shows it there. Its address stays in sight: many come here after a false one. */
export function manifestFor(
  { organisation: { name, colour } }: Owner,
  language: string,
  direction: string,
  root: './' | '../',
): string {
  return JSON.stringify({
    name,
    lang: language,
    dir: direction,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    icons: [{ src: `${root}icon.svg`, type: 'image/svg+xml', sizes: 'any' }],
    ...(colour !== 'unknown' && { theme_color: colour, background_color: colour }),
  });
}
