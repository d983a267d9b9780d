import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readOrganisationId } from '../src/flow/parse-address.ts';
import { olderFormat, readOrganisation } from '../src/organisation/read.ts';
import { dataOf, problemLines } from '../src/organisation/read-text.ts';
import type { Organisation } from '../src/organisation/schema.ts';
import { currentFormat } from '../src/organisation/upgrade.ts';
import { checkedProblem, checkedSentence, dayOf } from './checked.ts';
import { noteProblems, noteSummary } from './notes.ts';
import { knownSentence, unknownLines } from './unknown.ts';

/** What to tell somebody about a file: that it is fine, or in sentences what is not. */
export interface Report {
  ok: boolean;
  lines: string[];
}

export const good = (...lines: string[]): Report => ({ ok: true, lines });
export const bad = (...lines: string[]): Report => ({ ok: false, lines });

/** What stands in a file, whatever it is, or why it cannot be had. */
export async function dataIn(file: string): Promise<{ data: unknown } | { problem: string }> {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return { problem: `${file}: There is no such file, or it cannot be read.` };
  }
  const found = dataOf(text);
  if ('data' in found) return found;
  const { place, sentence } = found.problem;
  return { problem: `${[file, place].filter(Boolean).join(', ')}: ${sentence}` };
}

/** An organisation's file that can be hosted, or all that is wrong with it. `older` says how to rewrite one of format 1. */
export type Hosted = { organisation: Organisation; older: string[] } | { report: Report };

/** What people would be told too, were it written so that a clock can read it. */
function hints({ notices: { maintenance, windows } }: Organisation): string[] {
  if (maintenance === 'unknown' || windows !== 'unknown') return [];
  const why = 'Then people are told whether the work is on, and when it ends.';
  return [`notices.maintenance: Write the times as notices.windows too. ${why}`];
}

/** Reads a file as a build would, and looks at its notes and its date besides. */
export async function readFileToHost(file: string, today = dayOf(new Date())): Promise<Hosted> {
  const found = await dataIn(file);
  if ('problem' in found) return { report: bad(found.problem) };
  if (readOrganisationId(basename(file, '.json')).invalid) {
    return { report: bad(`${file}: Call the file by small letters, digits and dashes only.`) };
  }
  const read = readOrganisation(found.data);
  const older = read.changes.length > 0 ? [olderFormat(file)] : [];
  if ('problems' in read)
    return { report: bad(`${file}:`, ...problemLines(read.problems), ...older) };
  const date = checkedProblem(read.organisation, today);
  const wrong = [...noteProblems(read.organisation), ...(date ? [date] : [])];
  if (wrong.length > 0) return { report: bad(`${file}:`, ...problemLines(wrong), ...older) };
  return { organisation: read.organisation, older };
}

/** Whether a file can be hosted, what patients are then told, and what it leaves unknown. */
export async function checkFile(
  file: string,
  tell: (organisation: Organisation) => readonly string[] = () => [],
  today = dayOf(new Date()),
): Promise<Report> {
  const read = await readFileToHost(file, today);
  if ('report' in read) return read.report;
  const { organisation, older } = read;
  return good(
    `OK: ${organisation.name}. ${knownSentence(organisation)}`,
    ...tell(organisation),
    ...hints(organisation),
    ...noteSummary(organisation),
    ...unknownLines(organisation),
    checkedSentence(organisation, today),
    ...older,
  );
}

/** Rewrites a file of format 1. One that could not be hosted afterwards stays as it is. */
export async function upgradeFile(file: string): Promise<Report> {
  const found = await dataIn(file);
  if ('problem' in found) return bad(found.problem);
  const read = readOrganisation(found.data);
  if ('problems' in read) return bad(`${file} is left as it is:`, ...problemLines(read.problems));
  if (read.changes.length === 0) {
    return good(`${file} is of format ${currentFormat} already. There is nothing to do.`);
  }
  try {
    await writeFile(file, `${JSON.stringify(read.data, null, 2)}\n`);
  } catch {
    return bad(`${file}: It cannot be written to.`);
  }
  return good(`${file} is rewritten:`, ...read.changes.map(({ sentence }) => sentence));
}
