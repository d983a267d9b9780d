import type { MapScreen } from '../../src/flow/map.ts';
import { branchesOf } from './conditions.ts';
import { waysOn, type WaysOn } from './decisions.ts';
import { causesOn, conditionOf } from '../causes.ts';
import { linkOf, sourceOf } from './sources.ts';
import { kindOf, labelOf, titleOf } from './words.ts';

/** The answers in their order; neighbours that lead on in the same way share a line. */
function answersOf(screen: MapScreen): string[] {
  const links = screen.answers.flatMap(({ id, link }) => (link ? [id] : []));
  const lines: { said: string[]; ways: WaysOn }[] = [];
  for (const [answer, branches] of branchesOf(screen)) {
    const said = `${links.includes(answer) ? 'the link ' : ''}“${labelOf(screen.id, answer)}” (\`${answer}\`)`;
    const ways = waysOn(branches);
    const last = lines.at(-1);
    if (JSON.stringify(last?.ways) === JSON.stringify(ways)) last!.said.push(said);
    else lines.push({ said: [said], ways });
  }
  return lines.flatMap(({ said, ways: { at, list } }) => [
    `- ${said.join(' or ')}${at}`,
    ...list.map((line) => `  ${line}`),
  ]);
}

/** The causes that stand on a screen, each with what it rests on. */
function causesOf(screen: string): string[] {
  const lines = causesOn(screen).map((cause) => {
    const when = conditionOf(cause);
    const where = when ? `, where \`${when}\`` : '';
    return `- “${cause.line}” (\`${cause.id}\`)${where} · rests on ${linkOf(cause.source)}`;
  });
  return lines.length > 0 ? ['Does one of these fit?', '', ...lines, ''] : [];
}

/** A screen: its title, what it is, what it rests on, its causes, and where each answer leads. */
export function screenText(screen: MapScreen): string[] {
  const { id } = screen;
  const source = sourceOf(id);
  const about = [`\`${id}\``, kindOf(screen), ...(source ? [`rests on ${source}`] : [])];
  const answers = answersOf(screen);
  return [
    `#### <a id="${id}"></a>${titleOf(id)}`,
    about.join(' · '),
    '',
    ...causesOf(id),
    ...answers,
    ...(answers.length > 0 ? [''] : []),
  ];
}
