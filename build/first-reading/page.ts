import { figuresOf, talliesBy, type Share, type Tally } from './figures.ts';
import { verdicts, type Round } from './records.ts';

const inHundred = (share: number) => String(Math.round(100 * share));

/** A share of all as a page tells it, with its interval. */
export const told = ({ count, of, low, high }: Share) =>
  `${count} of ${of} (${inHundred(low)} to ${inHundred(high)} of 100)`;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The rounds beside one another: what the README shows too. */
export const summaryOf = (rounds: readonly Round[]): string =>
  table(
    [
      'Round',
      'Right',
      'Right or partly',
      'Harmful',
      'A general chat: right',
      'Its harmful',
      'Answers: median, most',
      'Search: right among three',
    ],
    rounds.map((round) => {
      const { right, rightOrPartly, wizard, chatRight, chat, answers, lookUp } = figuresOf(round);
      return [
        round.name,
        told(right),
        told(rightOrPartly),
        wizard.harmful,
        told(chatRight),
        chat.harmful,
        `${answers.median}, ${answers.most}`,
        told(lookUp),
      ];
    }),
  );

const cellsOf = (tally: Tally) => verdicts.map((verdict) => tally[verdict]);

function detailsOf(round: Round): string {
  const { wizard, chat, known } = figuresOf(round);
  const groups = (what: 'path' | 'who') =>
    [...talliesBy(round, what)].map(([name, tally]) => [name, ...cellsOf(tally)]);
  return [
    `### Round ${round.name}`,
    `Walked on ${round.date} at ${round.commit.slice(0, 7)}, ${round.cases.length} new cases.`,
    table(
      ['', ...verdicts],
      [
        ['Doorstep', ...cellsOf(wizard)],
        ['A general chat', ...cellsOf(chat)],
      ],
    ),
    table(['By path', ...verdicts], groups('path')),
    table(['By who', ...verdicts], groups('who')),
    `Of ten known cases, walked and judged again among the new ones, ${known.same} were judged as at 86e867c, ${known.better} better, ${known.worse} worse.`,
  ].join('\n\n');
}

const marks = (name: string) => [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`] as const;

/** A page with what stands between its two marks put in place of what stood there. */
export function withPart(page: string, name: string, part: string): string {
  const [begin, end] = marks(name);
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no place for ${name}.`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}

/** `docs/first-reading.md` and the README, with the figures of the rounds. */
export const withRounds = (page: string, rounds: readonly Round[]): string =>
  withPart(page, 'rounds', [summaryOf(rounds), ...rounds.map(detailsOf)].join('\n\n'));

export const withSummary = (page: string, rounds: readonly Round[]): string =>
  withPart(page, 'rounds', summaryOf(rounds));
