import { brotliCompressSync, constants } from 'node:zlib';
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

/** Bytes of a page's screens once compressed: they come to 15 kB with the styles and the links. */
const most = 11_000;

/** Quality 5 takes a fiftieth of the time of the build's own, and comes to a tenth more. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const weighs = (markup: string) => brotliCompressSync(markup, options).length;
const hrefOf = (screen: ScreenId) => `#${screen}`;

/** The pages of a path, in the order of its screens. */
function pagesOf(path: PlainPath, look: For): PlainPage[] {
  const alike = { ...look, level: 2, hrefOf } as const;
  const groups: Shown[][] = [[]];
  let markup = still(PathFacts, { ...alike, path }).body;
  for (const screen of path.screens) {
    const { body } = still(PlainScreen, { ...alike, screen });
    markup += body;
    if (weighs(markup) > most) {
      groups.push([]);
      markup = body;
    }
    groups.at(-1)!.push(screen);
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
