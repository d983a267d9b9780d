import { exitsOf, type PathSection } from './paths.ts';

/** A path that so many others lead to is drawn apart: its arrows would hide all others. */
const many = 9;

/** Rows close together: all paths have to fit on a page. */
const settings = '"nodeSpacing": 12, "subGraphTitleMargin": {"bottom": 15}';

const picture = (lines: readonly string[]) =>
  ['```mermaid', `%%{init: {"flowchart": {${settings}}}}%%`, 'flowchart TD', ...lines, '```'].join(
    '\n',
  );

const box = (name: string, title: string, direction: 'LR' | 'TD', lines: readonly string[]) => [
  `subgraph ${name}["${title}"]`,
  `direction ${direction}`,
  ...lines,
  'end',
];

/** Mermaid has words of its own, such as `end`: no node is called by its name alone. */
const pathId = (id: string) => `to-${id}`;

const pathNode = ({ id, name }: PathSection) => `${pathId(id)}(["${name}"])`;

const begins = ({ screens }: PathSection, other: PathSection) =>
  screens.some(({ answers }) => answers.some(({ target }) => target === other.first));

/** How the paths hang together: which begins another from its first screen. */
export function pictureOfPaths(all: readonly PathSection[]): string {
  const [start, ...others] = all as [PathSection, ...PathSection[]];
  const isGoal = (path: PathSection) =>
    all.filter((other) => exitsOf(other, all).includes(path)).length >= many;
  const goals = others.filter(isGoal);
  const troubles = others.filter((path) => !isGoal(path));
  const arrows = troubles.flatMap((path) =>
    troubles
      .filter((other) => other !== path && begins(path, other))
      .map((other) => `${pathId(path.id)}-->${pathId(other.id)}`),
  );
  return picture([
    pathNode(start),
    ...box('troubles', 'What people come with', 'LR', [...troubles.map(pathNode), ...arrows]),
    ...box('goals', 'What most paths lead on to', 'TD', goals.map(pathNode)),
    `${pathId(start.id)} ==> troubles ==> goals`,
  ]);
}

/** The picture of a path, which opens by itself to be made larger: build/flow-pictures.ts draws it. */
export const pictureOfPath = ({ id, name }: PathSection) =>
  `[![The path ${name} as a picture; the text below says the same](flow/${id}.svg)](flow/${id}.svg)`;
