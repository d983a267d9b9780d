import type { FlowMap, MapScreen } from './flow-graph.ts';

const node = (id: string) => id.replace(/[^a-z]/g, '_');

function pictureOf(screens: readonly MapScreen[]): string {
  const edges = screens.flatMap(({ id, answers }) =>
    answers.map(
      ({ id: answer, target }) =>
        `  ${node(id)}["${id}"] -->|${answer}| ${node(target)}["${target}"]`,
    ),
  );
  return ['```mermaid', 'flowchart LR', ...new Set(edges), '```'].join('\n');
}

function textOf({ id, kind, outcome, answers }: MapScreen): string {
  const says = answers.map(
    ({ id: answer, target, when }) => `  - ${answer} → ${target}${when ? ` (${when})` : ''}`,
  );
  return [`- **${id}** (${outcome ? `${kind}, ${outcome}` : kind})`, ...says].join('\n');
}

/** The flow as a page: a picture of each path, and the same in words. */
export function flowPage({ screens }: FlowMap): string {
  const paths = [...new Set(screens.map(({ id }) => id.split('.')[0]!))];
  const sections = paths.map((path) => {
    const own = screens.filter(({ id }) => id.startsWith(`${path}.`));
    return [`## ${path}`, '', pictureOf(own), '', ...own.map(textOf), ''].join('\n');
  });
  return [
    '# The flow',
    '',
    'Made by `npm run map` from the machine. Contact support, help without the portal and start again',
    'are open on every screen and not drawn.',
    '',
    ...sections,
  ].join('\n');
}
