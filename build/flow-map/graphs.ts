import { paths, type PathName } from '../../src/flow/machine.ts';
import { flowMap } from '../../src/flow/map.ts';
import type { Graphs, PathGraph } from '../../src/desk/map/graph.ts';
import { layOut } from './lay-out.ts';
import { linksIn } from './links.ts';

let made: Promise<Graphs> | undefined;

async function layOutAll(): Promise<Graphs> {
  const { screens } = flowMap();
  const graphs: [string, PathGraph][] = [];
  for (const path of Object.keys(paths) as PathName[]) {
    graphs.push([path, await layOut(linksIn(path, screens))]);
  }
  return Object.fromEntries(graphs) as Graphs;
}

/** Every path as a picture, laid out once. */
export const flowGraphs = (): Promise<Graphs> => (made ??= layOutAll());
