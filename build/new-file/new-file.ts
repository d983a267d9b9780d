import { access, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { format, resolveConfig } from 'prettier';
import { readOrganisationId } from '../../src/flow/parse-address.ts';
import { dayOf } from '../checked.ts';
import { schemaFile } from '../json-schema.ts';
import type { Report } from '../organisation-file.ts';
import { ask, withRule, type Answers, type NextLine, type Say } from './ask.ts';
import { questions } from './questions.ts';

interface Wish {
  /** Where to write; by the name of the organisation if left out. */
  file?: string | undefined;
  overwrite: boolean;
  nextLine?: NextLine;
  say?: Say;
}

const bad = (...lines: string[]): Report => ({ ok: false, lines });

/** The lines of the terminal, or of what is piped in, one at a time. */
function linesOfInput(): { nextLine: NextLine; close: () => void } {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { done, value } = (await lines.next()) as IteratorResult<string, undefined>;
    return done ? undefined : value;
  };
  return { nextLine, close: () => input.close() };
}

/** `Lakeside Health` gives `public/orgs/lakeside-health.json`. */
function fileFor(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
  return `public/orgs/${id || 'my-organisation'}.json`;
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Why a file cannot be written; nothing if it can. */
async function problemWith(file: string, overwrite: boolean): Promise<string | undefined> {
  if (!file.endsWith('.json') || readOrganisationId(basename(file, '.json')).invalid) {
    return `${file}: Call the file by small letters, digits and dashes only, with .json at the end.`;
  }
  if (!(await isThere(dirname(file)))) return `${file}: There is no folder ${dirname(file)}.`;
  if (overwrite || !(await isThere(file))) return undefined;
  return `${file} is there already, and stays as it is. Name another file, or say --overwrite.`;
}

/** All rules in the order of the default file, those that were answered with their values; checked today. */
async function textWith(answers: Answers, file: string): Promise<string> {
  const neutral = new URL('../../public/orgs/default.json', import.meta.url);
  const all = JSON.parse(await readFile(neutral, 'utf8')) as object;
  const rules = [...answers].reduce((rest, [rule, value]) => withRule(rest, rule, value), all);
  const schema = relative(dirname(file), schemaFile);
  const checked = withRule(rules, 'checked', dayOf(new Date()));
  const text = JSON.stringify(withRule(checked, '$schema', schema), null, 2);
  return format(text, { ...(await resolveConfig(file)), parser: 'json' });
}

/** Asks what most people need to know, and writes a file in which everything else is unknown. */
async function askAndWrite(
  { file, overwrite }: Wish,
  nextLine: NextLine,
  say: Say,
): Promise<Report> {
  const problem = file === undefined ? undefined : await problemWith(file, overwrite);
  if (problem) return bad(problem);
  say('Press Enter where you are not sure: unknown is a safe answer, a wrong one is not.');
  const answers = new Map<string, unknown>();
  let target = file;
  for (const [at, question] of questions.entries()) {
    const answer = await ask(question, nextLine, say);
    if (!answer) {
      return bad(
        `The input ended at question ${at + 1} of ${questions.length}. No file was written or changed.`,
        ...[...answers].map(
          ([rule, value]) => `  You had answered ${rule}: ${JSON.stringify(value)}`,
        ),
      );
    }
    answers.set(question.rule, answer.value);
    if (target !== undefined) continue;
    target = fileFor(String(answers.get('name')));
    const taken = await problemWith(target, overwrite);
    if (taken) return bad(taken);
  }
  await writeFile(target!, await textWith(answers, target!));
  return {
    ok: true,
    lines: [
      `${target} is written. What you did not answer is unknown there.`,
      `What patients are told with it, and what would help most people next: npm run org ${target}`,
    ],
  };
}

/** Makes an organisation's file out of what somebody answers in the terminal. */
export async function newFile({ nextLine, say = console.log, ...wish }: Wish): Promise<Report> {
  if (nextLine) return askAndWrite(wish, nextLine, say);
  const input = linesOfInput();
  try {
    return await askAndWrite(wish, input.nextLine, say);
  } finally {
    input.close();
  }
}
