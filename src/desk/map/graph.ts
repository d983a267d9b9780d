import type { PathName } from '../../flow/machine.ts';
import type { ScreenId } from '../../flow/screen.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Point = readonly [x: number, y: number];

/** A screen of the path. */
export interface Node extends Box {
  id: ScreenId;
  isQuestion: boolean;
}

/** From one screen of the path to another. */
export interface Edge {
  from: ScreenId;
  to: ScreenId;
  points: readonly Point[];
  /** So many lead there that their arrows come in as one, and are drawn behind the others. */
  isShared: boolean;
}

/** From a screen into another path: a small box below it, with the screens of that path to which it leads. */
export interface End extends Box {
  from: ScreenId;
  path: PathName;
  to: readonly ScreenId[];
}

/** One path as a picture, laid out. */
export interface PathGraph {
  width: number;
  height: number;
  nodes: readonly Node[];
  edges: readonly Edge[];
  ends: readonly End[];
}

export type Graphs = Readonly<Record<PathName, PathGraph>>;

export const pathOf = (screen: ScreenId) => screen.slice(0, screen.indexOf('.')) as PathName;
