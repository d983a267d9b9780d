import { paths, type PathName } from './machine.ts';
import type { FlowMap, MapScreen } from './map.ts';
import type { Step } from './replay.ts';
import type { ScreenId } from './screen.ts';

/** One path as a page tells it: its screens, and how people come to it. */
export interface Section {
  id: PathName;
  first: ScreenId;
  /** The first answer or link with which people ask for it; nothing where nobody asks for it. */
  askedBy?: Step;
  screens: readonly MapScreen[];
}

/** Where people say what they come with. */
const beginnings = ['start', 'lookup'];

export const pathOf = (screen: string) => screen.split('.')[0] as PathName;

const firstScreenOf = (path: PathName) => `${path}.${String(paths[path].initial)}` as ScreenId;

function askedFor(screens: readonly MapScreen[], target: string): Step | undefined {
  for (const { id, answers } of screens) {
    if (!beginnings.includes(pathOf(id))) continue;
    const answer = answers.find((candidate) => candidate.target === target);
    if (answer) return { screen: id as ScreenId, answer: answer.id };
  }
  return undefined;
}

/** The paths of a map in the order of the machine, each with its screens. */
export function sectionsOf({ screens }: FlowMap): Section[] {
  return (Object.keys(paths) as PathName[]).map((id) => {
    const first = firstScreenOf(id);
    const askedBy = askedFor(screens, first);
    return {
      id,
      first,
      ...(askedBy && { askedBy }),
      screens: screens.filter((screen) => pathOf(screen.id) === id),
    };
  });
}
