import { paths } from '../../src/flow/machine.ts';
import { flowMap } from '../../src/flow/map.ts';
import type { Organisation } from '../../src/organisation/schema.ts';
import { pathsOf } from '../flow-page/paths.ts';
import { besideEvery } from './beside.ts';
import { pathOf, toldBy, type ToldLine, type ToldScreen } from './organisation.ts';
import { inEnglish } from './words.ts';
import { wrapped } from './wrap.ts';

/** How much is told: every end, with what the file says elsewhere; what the file says; or every word. */
export type Extent = 'ends' | 'short' | 'all';

/** Which lines of a screen are told. A title always stands there, so that one knows where one is. */
const isTold: Readonly<Record<Extent, (line: ToldLine, screen: ToldScreen) => boolean>> = {
  all: () => true,
  ends: ({ fromFile, part }, { ends }) => fromFile || (ends && part !== 'cause'),
  short: ({ fromFile }) => fromFile,
};

const explained: Readonly<Record<Extent, string>> = {
  all: 'Every screen that advises is here, with all that it says.',
  ends:
    'Every end and every wait is here with all that it says. Of other advice, and of the small causes ' +
    'below it, only what your file decides is here: --all shows the rest, --short leaves the ends out too.',
  short: 'Only what your file decides is here.',
};

/** What a line does, where its place alone does not say it. */
const says: Readonly<Partial<Record<ToldLine['part'], string>>> = {
  note: 'Your note: ',
  avoid: `${inEnglish.t('common:parts.avoid')}: `,
  why: `${inEnglish.t('common:parts.why')}: `,
  otherwise: `${inEnglish.t('common:parts.otherwise')}: `,
};

/** The marks before a line: that it is from the file, and the number of a step. */
function lineText({ part, text, cause, fromFile }: ToldLine, number: number): string[] {
  const mark = fromFile ? '  * ' : '    ';
  if (part === 'steps') return wrapped(`${mark}${number}. `, text);
  if (cause !== undefined) return wrapped(mark, `“${cause}”: ${text}`);
  return wrapped(mark, `${says[part] ?? ''}${text}`);
}

function screenText(told: ToldScreen, extent: Extent): string[] {
  const lines = told.lines.filter((line) => isTold[extent](line, told));
  if (lines.length === 0) return [];
  const title = told.lines.find(({ part }) => part === 'title')!;
  const mark = title.fromFile ? '* ' : '';
  const steps = told.lines.filter(({ part }) => part === 'steps');
  return [
    ...wrapped('', `${mark}${title.text}`),
    `    (${told.badge}; ${told.screen.id})`,
    ...lines
      .filter(({ part }) => part !== 'title')
      .flatMap((line) => lineText(line, steps.indexOf(line) + 1)),
    '',
  ];
}

const underlined = (text: string, mark: string) => [text, mark.repeat(text.length), ''];

/** What patients of an organisation are told, as plain text, in the order of the paths. */
export function toldText(organisation: Organisation, extent: Extent = 'ends'): string[] {
  const told = toldBy(organisation);
  const sections = pathsOf(flowMap()).flatMap(({ id, name }) => {
    const own = told.filter(({ screen }) => pathOf(screen) === id);
    const lines = own.flatMap((one) => screenText(one, extent));
    return lines.length > 0 ? [...underlined(`${name} (${id})`, '-'), ...lines] : [];
  });
  const shown = told.filter((one) => screenText(one, extent).length > 0).length;
  return [
    ...underlined(`What patients of ${organisation.name} are told`, '='),
    ...wrapped(
      '',
      'Lines with a star stand there because of your file; the others everybody reads of whose portal ' +
        `no more is known. Below each title are its badge and the name of the screen. ${explained[extent]}`,
    ),
    '',
    ...underlined('Beside every screen, or one step away', '-'),
    ...besideEvery(organisation).flatMap((line) => wrapped('    ', line)),
    '',
    ...sections,
    ...wrapped(
      '',
      `${shown} of ${told.length} screens that advise, on ${Object.keys(paths).length} paths.`,
    ),
  ];
}
