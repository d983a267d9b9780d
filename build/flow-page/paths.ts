import type { FlowMap } from '../../src/flow/map.ts';
import { pathOf, sectionsOf, type Section } from '../../src/flow/sections.ts';
import { labelOf, titleOf } from './words.ts';

export interface PathSection extends Section {
  /** What people say to come to the path; of one that nobody asks for, what it says first. */
  name: string;
}

export const pathsOf = (map: FlowMap): PathSection[] =>
  sectionsOf(map).map((section) => {
    const { askedBy, first } = section;
    const name = askedBy ? `“${labelOf(askedBy.screen, askedBy.answer)}”` : titleOf(first);
    return { ...section, name };
  });

/** The other paths that a path leads to, in the order of the page. */
export function exitsOf({ id, screens }: PathSection, all: readonly PathSection[]): PathSection[] {
  const targets = new Set<string>(
    screens.flatMap(({ answers }) => answers.map(({ target }) => pathOf(target))),
  );
  return all.filter((path) => path.id !== id && targets.has(path.id));
}
