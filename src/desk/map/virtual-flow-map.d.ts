/** Made by build/flow-map.ts from src/paths and the English titles: each path as a picture. */
declare module 'virtual:flow-map' {
  // An import would make a module of this file, and of this an addition to one that is there.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const graphs: import('./graph.ts').Graphs;
}
