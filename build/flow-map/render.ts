import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Graphs } from '../../src/desk/map/graph.ts';
import Picture from '../../src/desk/map/Picture.svelte';
import type { PathName } from '../../src/flow/machine.ts';
import { titleOf } from '../flow-page/words.ts';

const styleIn = (file: string) =>
  readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ');

/** The pictures as files that need nothing beside them: each screen is a link to its place in docs/flow.md. */
export function svgsOf(graphs: Graphs): Record<string, string> {
  const style = `<style>${styleIn('styles/tokens.css')}${styleIn('desk/map/picture.css')}</style>`;
  const svgs = Object.entries(graphs).map(([path, graph]) => {
    const hrefOf = (screen: string) => `../flow.md#${screen}`;
    const { body } = render(Picture, { props: { path: path as PathName, graph, titleOf, hrefOf } });
    const svg = body.replace(/<!--.*?-->/g, '').replace('>', () => `>${style}`);
    return [
      path,
      `${svg.replace(/(?=<(?:g|a|rect class="ground"|path class="stem)\b)/g, '\n').trim()}\n`,
    ];
  });
  return Object.fromEntries(svgs) as Record<string, string>;
}
