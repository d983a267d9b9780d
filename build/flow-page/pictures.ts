import type { MapScreen } from '../../src/flow/map.ts';
import { exitsOf, firstScreenOf, type PathSection } from './paths.ts';
import { pathOf, titleOf } from './words.ts';

/** A path that so many others lead to is drawn apart: its arrows would hide all others. */
const many = 9;

/** Rows close together: a path of forty screens has to fit on a page. */
const compact = '"nodeSpacing": 12';
const boxTitles = '"subGraphTitleMargin": {"bottom": 15}';

const picture = (settings: string, direction: 'LR' | 'TD', lines: readonly string[]) =>
  [
    '```mermaid',
    `%%{init: {"flowchart": {${settings}}}}%%`,
    `flowchart ${direction}`,
    ...lines,
    '```',
  ].join('\n');

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
  screens.some(({ answers }) => answers.some(({ target }) => target === firstScreenOf(other)));

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
  return picture(`${compact}, ${boxTitles}`, 'TD', [
    pathNode(start),
    ...box('troubles', 'What people come with', 'LR', [...troubles.map(pathNode), ...arrows]),
    ...box('goals', 'What most paths lead on to', 'TD', goals.map(pathNode)),
    `${pathId(start.id)} ==> troubles ==> goals`,
  ]);
}

/** Where a screen leads in the picture of its path; to other paths only if it is a question. */
function nextOf(screen: MapScreen, path: PathSection, all: readonly PathSection[]) {
  return screen.answers.flatMap(({ target }): (MapScreen | PathSection)[] => {
    const own = path.screens.find(({ id }) => id === target);
    if (own) return [own];
    return screen.kind === 'question' ? all.filter(({ id }) => id === pathOf(target)) : [];
  });
}

/** A path as a tree: every screen once, behind the first screen that leads to it. */
export function pictureOfPath(path: PathSection, all: readonly PathSection[]): string {
  // Titles say which screen it is; numbers keep the page small.
  const numberOf = (screen: MapScreen) => `s${path.screens.indexOf(screen)}`;
  const nodeOf = (next: MapScreen | PathSection) => {
    if ('screens' in next) return pathNode(next);
    const [open, close] = next.kind === 'question' ? ['{{', '}}'] : ['[', ']'];
    return `${numberOf(next)}${open}"${titleOf(next.id)}"${close}`;
  };
  const seen = new Set<MapScreen | PathSection>();
  const lines: string[] = [];
  for (const root of path.screens) {
    if (seen.has(root)) continue;
    seen.add(root);
    lines.push(nodeOf(root));
    const reached = [root];
    for (const screen of reached) {
      for (const next of nextOf(screen, path, all)) {
        if (seen.has(next)) continue;
        seen.add(next);
        lines.push(`${numberOf(screen)}-->${nodeOf(next)}`);
        if (!('screens' in next)) reached.push(next);
      }
    }
  }
  return picture(compact, 'LR', lines);
}
