import type { ScreenId } from '../flow/screen.ts';
import PathFacts from './PathFacts.svelte';
import type { PlainPath } from './plain-guide.ts';
import PlainScreen from './PlainScreen.svelte';
import type { For, PlainScreen as Shown } from './plain-screen.ts';
import { still } from './still.ts';

/** A page of a path: all of it, or as much as a bad line carries in one go. */
export interface PlainPage {
  file: string;
  path: PlainPath;
  /** 1 for the page that has the path's name. */
  part: number;
  screens: readonly Shown[];
}

/** Bytes of markup on a page before compression: they come to 15 kB with the styles and the links. */
const most = 46_000;

const sizeOf = ({ body }: { body: string }) => Buffer.byteLength(body);
const hrefOf = (screen: ScreenId) => `#${screen}`;

/** The pages of a path, in the order of its screens. */
function pagesOf(path: PlainPath, look: For): PlainPage[] {
  const alike = { ...look, level: 2, hrefOf } as const;
  const groups: Shown[][] = [[]];
  let size = sizeOf(still(PathFacts, { ...alike, path }));
  for (const screen of path.screens) {
    const own = sizeOf(still(PlainScreen, { ...alike, screen }));
    if (size + own > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(screen);
    size += own;
  }
  return groups.map((screens, at) => ({
    file: at === 0 ? `${path.id}.html` : `${path.id}-${at + 1}.html`,
    path,
    part: at + 1,
    screens,
  }));
}

export const plainPages = (paths: readonly PlainPath[], look: For): PlainPage[] =>
  paths.flatMap((path) => pagesOf(path, look));
