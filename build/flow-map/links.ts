import { pathOf } from '../../src/desk/map/graph.ts';
import type { PathName } from '../../src/flow/machine.ts';
import type { MapScreen } from '../../src/flow/map.ts';
import type { ScreenId } from '../../src/flow/screen.ts';

/** A screen of a path, and where it leads. */
export interface Linked {
  id: ScreenId;
  isQuestion: boolean;
  /** Screens of the same path. */
  next: readonly ScreenId[];
  /** Other paths, each with its screens. */
  ends: ReadonlyMap<PathName, readonly ScreenId[]>;
}

/** The screens of a path, each with where it leads under some organisation's rules. */
export function linksIn(path: PathName, screens: readonly MapScreen[]): Linked[] {
  const own = screens.filter(({ id }) => pathOf(id as ScreenId) === path);
  return own.map(({ id, kind, answers }) => {
    const targets = [...new Set(answers.map(({ target }) => target as ScreenId))];
    const ends = new Map<PathName, ScreenId[]>();
    for (const target of targets) {
      const other = pathOf(target);
      if (other !== path) ends.set(other, [...(ends.get(other) ?? []), target]);
    }
    const next = targets.filter((target) => pathOf(target) === path);
    return { id: id as ScreenId, isQuestion: kind === 'question', next, ends };
  });
}
