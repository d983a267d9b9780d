import type { FlowMap, MapScreen } from '../../src/flow/map.ts';
import { paths, type PathName } from '../../src/flow/machine.ts';
import { labelOf, pathOf, titleOf } from './words.ts';

export interface PathSection {
  id: PathName;
  /** What people say to come to the path; of one that nobody asks for, what it says first. */
  name: string;
  screens: MapScreen[];
}

/** Where people say what they come with. */
const beginnings = ['start', 'lookup'];

/** The label of the first answer or link at a beginning that leads to a screen. */
function askedFor(screens: readonly MapScreen[], target: string): string | undefined {
  for (const { id, answers } of screens.filter((screen) =>
    beginnings.includes(pathOf(screen.id)),
  )) {
    const answer = answers.find((candidate) => candidate.target === target);
    if (answer) return `“${labelOf(id, answer.id)}”`;
  }
  return undefined;
}

export const firstScreenOf = ({ id }: Pick<PathSection, 'id'>) => `${id}.${paths[id].initial}`;

export function pathsOf({ screens }: FlowMap): PathSection[] {
  return (Object.keys(paths) as PathName[]).map((id) => {
    const first = firstScreenOf({ id });
    const name = askedFor(screens, first) ?? titleOf(first);
    return { id, name, screens: screens.filter((screen) => pathOf(screen.id) === id) };
  });
}

/** The other paths that a path leads to, in the order of the page. */
export function exitsOf({ id, screens }: PathSection, all: readonly PathSection[]): PathSection[] {
  const targets = new Set(
    screens.flatMap(({ answers }) => answers.map(({ target }) => pathOf(target))),
  );
  return all.filter((path) => path.id !== id && targets.has(path.id));
}
