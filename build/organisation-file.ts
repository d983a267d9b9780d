import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readOrganisationId } from '../src/flow/parse-address.ts';
import { whereJsonBreaks } from '../src/organisation/json-error.ts';
import { stripByteOrderMark, type Problem } from '../src/organisation/parse.ts';
import { olderFormat, readOrganisation } from '../src/organisation/read.ts';
import { ruleNames, unknownRules } from '../src/organisation/rule-names.ts';
import type { Organisation } from '../src/organisation/schema.ts';
import { noteProblems, noteSummary } from './notes.ts';
import { currentFormat } from '../src/organisation/upgrade.ts';

/** What to tell somebody about a file: that it is fine, or in sentences what is not. */
export interface Report {
  ok: boolean;
  lines: string[];
}

const good = (...lines: string[]): Report => ({ ok: true, lines });
const bad = (...lines: string[]): Report => ({ ok: false, lines });

/** What stands in a file, whatever it is, or why it cannot be had. */
async function dataIn(file: string): Promise<{ data: unknown } | { problem: string }> {
  let text;
  try {
    text = stripByteOrderMark(await readFile(file, 'utf8'));
  } catch {
    return { problem: `${file}: There is no such file, or it cannot be read.` };
  }
  try {
    return { data: JSON.parse(text) };
  } catch {
    const { line, column } = whereJsonBreaks(text);
    const hint =
      'Look for a missing or extra comma, quotation mark or bracket here or just before.';
    return { problem: `${file}, line ${line}, column ${column}: This is not JSON. ${hint}` };
  }
}

const linesOf = (problems: readonly Problem[]) =>
  problems.map(({ place, sentence }) => `${place || 'The whole file'}: ${sentence}`);

/** `lockout: attempts, lasts`, a line a group. */
function byGroup(names: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [group = '', rule] = name.split('.');
    groups.set(group, [...(groups.get(group) ?? []), ...(rule ? [rule] : [])]);
  }
  return [...groups].map(([group, rules]) =>
    rules.length > 0 ? `  ${group}: ${rules.join(', ')}` : `  ${group}`,
  );
}

function summary(organisation: Organisation): string[] {
  const unknown = unknownRules(organisation);
  const known = ruleNames.length - unknown.length;
  const lines = [`OK: ${organisation.name}. ${known} of ${ruleNames.length} rules are known.`];
  return unknown.length > 0 ? [...lines, 'Unknown:', ...byGroup(unknown)] : lines;
}

/** Whether a file can be hosted, and what it leaves unknown. */
export async function checkFile(file: string): Promise<Report> {
  const found = await dataIn(file);
  if ('problem' in found) return bad(found.problem);
  if (readOrganisationId(basename(file, '.json')).invalid) {
    return bad(`${file}: Call the file by small letters, digits and dashes only.`);
  }
  const read = readOrganisation(found.data);
  const older = read.changes.length > 0 ? [olderFormat(file)] : [];
  if ('problems' in read) return bad(`${file}:`, ...linesOf(read.problems), ...older);
  const wrong = noteProblems(read.organisation);
  if (wrong.length > 0) return bad(`${file}:`, ...linesOf(wrong), ...older);
  return good(...summary(read.organisation), ...noteSummary(read.organisation), ...older);
}

/** Rewrites a file of format 1. One that could not be hosted afterwards stays as it is. */
export async function upgradeFile(file: string): Promise<Report> {
  const found = await dataIn(file);
  if ('problem' in found) return bad(found.problem);
  const read = readOrganisation(found.data);
  if ('problems' in read) return bad(`${file} is left as it is:`, ...linesOf(read.problems));
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
