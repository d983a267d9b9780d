import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readOrganisationId } from '../../src/flow/parse-address.ts';
import { problemLines } from '../../src/organisation/read-text.ts';
import type { Problem } from '../../src/organisation/parse.ts';
import { readStaff } from '../../src/desk/rules/read.ts';
import { staffRuleNames, unknownStaffRules } from '../../src/desk/rules/rule-names.ts';
import { rulesOf, type StaffFile, type StaffRules } from '../../src/desk/rules/schema.ts';
import { checkedProblem, checkedSentence, dayOf } from '../checked.ts';
import { placeProblem } from '../notes.ts';
import { bad, dataIn, good, type Report } from '../organisation-file.ts';
import { byGroup } from '../unknown.ts';

/** Where staff files stand, in the sources and in what is built. */
export const staffFolder = 'desk-orgs';

/** A staff file is told by its folder. */
export const isStaffFile = (file: string) => basename(dirname(file)) === staffFolder;

/** Statuses and notes on screens that there are not. */
function screenProblems({ statuses, staffNotes }: StaffRules): Problem[] {
  const places = [
    ...(statuses === 'unknown'
      ? []
      : statuses.map(({ screen }, at) => ({ place: `statuses[${at}].screen`, screen }))),
    ...(staffNotes === 'unknown'
      ? []
      : staffNotes.map(({ on }, at) => ({ place: `staffNotes[${at}].on`, screen: on }))),
  ];
  return places.flatMap(({ place, screen }) => {
    const sentence = screen && placeProblem({ screen });
    return sentence ? [{ place, sentence }] : [];
  });
}

function unknownLines(unknown: readonly string[]): string[] {
  return unknown.length > 0
    ? ['Unknown (docs/desk.md explains each rule):', ...byGroup(unknown)]
    : [];
}

/** The desk helps in the name of an organisation that has a file for patients. */
function withoutPatients(file: string): string[] {
  const beside = `public/orgs/${basename(file)}`;
  if (!isStaffFile(file) || existsSync(beside)) return [];
  return [`There is no ${beside}: the desk never asks for this file. Is the name right?`];
}

/** A staff file that can be used with its rules, or all that is wrong with it. */
type Usable = { staff: StaffRules; read: StaffFile } | { report: Report };

/** Reads a staff file as the desk would, and looks at its screens and its date besides. */
export async function readStaffFile(file: string, today = dayOf(new Date())): Promise<Usable> {
  const found = await dataIn(file);
  if ('problem' in found) return { report: bad(found.problem) };
  if (readOrganisationId(basename(file, '.json')).invalid) {
    return { report: bad(`${file}: Call the file by small letters, digits and dashes only.`) };
  }
  const read = readStaff(found.data);
  if ('problems' in read) return { report: bad(`${file}:`, ...problemLines(read.problems)) };
  const staff = rulesOf(read.file);
  const date = checkedProblem(read.file, today);
  const wrong = [...screenProblems(staff), ...(date ? [date] : [])];
  if (wrong.length > 0) return { report: bad(`${file}:`, ...problemLines(wrong)) };
  return { staff, read: read.file };
}

/** Whether a staff file can be used, and what it leaves unknown; else all that is wrong in it. */
export async function checkStaffFile(file: string, today = dayOf(new Date())): Promise<Report> {
  const usable = await readStaffFile(file, today);
  if ('report' in usable) return usable.report;
  const { staff, read } = usable;
  const unknown = unknownStaffRules(staff);
  const known = staffRuleNames.length - unknown.length;
  return good(
    `OK: ${file}. ${known} of ${staffRuleNames.length} rules for staff are known.`,
    ...withoutPatients(file),
    ...unknownLines(unknown),
    checkedSentence(read, today),
  );
}
