import { neutralOrganisation } from '../../src/organisation/neutral.ts';
import { parseOrganisation } from '../../src/organisation/parse.ts';
import { questions, type Question } from './questions.ts';

/** The next line that somebody types; nothing where there is none any more. */
export type NextLine = () => Promise<string | undefined>;
export type Say = (line: string) => void;

/** Values by rule, in the shape of the file. */
export type Answers = ReadonlyMap<string, unknown>;

/** The rules with one of them set: `lockout.attempts`, or `name`. */
export function withRule(rules: object, rule: string, value: unknown): object {
  const [group, name] = rule.split('.') as [string, string?];
  if (name === undefined) return { ...rules, [group]: value };
  const own = (rules as Readonly<Record<string, object>>)[group];
  return { ...rules, [group]: { ...own, [name]: value } };
}

/** What the schema says of a value, as it would of a whole file. */
function problemsOf(rule: string, value: unknown): string[] {
  const read = parseOrganisation(withRule(neutralOrganisation, rule, value));
  if (!('problems' in read)) return [];
  return read.problems.map(({ place, sentence }) => `${place}: ${sentence}`);
}

/** Says what is wrong, or gives the value of an answer. */
function read(
  answer: string,
  { rule, such, valueOf, otherwise }: Question,
  say: Say,
): { value?: unknown } {
  const isUnknown = answer === '' || answer.toLowerCase() === 'unknown';
  if (isUnknown && rule === 'name') {
    say('  name: This has to be there. Patients see it at the head of every page.');
    return {};
  }
  const value = isUnknown ? (otherwise ?? 'unknown') : valueOf(answer);
  const problems = problemsOf(rule, value);
  for (const problem of problems) say(`  ${problem}`);
  if (problems.length > 0) say(`  Answer like this: ${such}`);
  return problems.length > 0 ? {} : { value };
}

/** Asks until an answer is right. Nothing where the input ends before. */
export async function ask(question: Question, nextLine: NextLine, say: Say) {
  const number = questions.indexOf(question) + 1;
  say(`${number} of ${questions.length}. ${question.ask} (${question.such})`);
  for (;;) {
    const line = await nextLine();
    if (line === undefined) return undefined;
    const found = read(line.trim(), question, say);
    if ('value' in found) return found;
  }
}
