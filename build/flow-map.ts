import type { Plugin } from 'vite';

const name = 'virtual:flow-map';

/** `virtual:flow-map` is every path as a picture, laid out: src/desk/map/graph.ts. */
export function flowMapPictures(): Plugin {
  return {
    name: 'flow-map',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      // Only the desk asks for it: no other build or test waits for what lays it out.
      const { flowGraphs } = await import('./flow-map/graphs.ts');
      const text = JSON.stringify(JSON.stringify(await flowGraphs()));
      return `export const graphs = JSON.parse(${text});`;
    },
  };
}
