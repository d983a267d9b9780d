import * as v from 'valibot';
import { problemsIn, type Problem } from '../../organisation/parse.ts';
import { dataOf } from '../../organisation/read-text.ts';
import { isGroup, noGroup } from '../../organisation/upgrade.ts';
import { staffFormat, staffSchema, type StaffFile, type StaffRules } from './schema.ts';

export type ReadStaff = { file: StaffFile } | { problems: Problem[] };

/** Of another format nothing else is looked at: its rules may mean something else. */
function formatProblem({ format }: { readonly format?: unknown }): Problem | undefined {
  if (!Number.isInteger(format) || format === staffFormat) return undefined;
  const sentence = `This file is written in format ${String(format)}. This copy of Doorstep reads format ${staffFormat}.`;
  return { place: 'format', sentence };
}

/** An extension is dialled after its number, and is of no use without it. */
function extensionProblems({ lines }: StaffRules): Problem[] {
  const lonely = Object.entries(lines).filter(
    ([, { phone, extension }]) => extension !== 'unknown' && phone === 'unknown',
  );
  return lonely.map(([name]) => ({
    place: `lines.${name}.extension`,
    sentence: `Write lines.${name}.phone too: an extension is dialled after its number.`,
  }));
}

/** Nobody can be asked for more details than there are. */
function leastProblem({ verify: { details, least } }: StaffRules): Problem[] {
  if (least === 'unknown') return [];
  const place = 'verify.least';
  if (details === 'unknown') {
    return [{ place, sentence: 'Write verify.details too: it says of which details.' }];
  }
  const { length } = details;
  if (least <= length) return [];
  return [{ place, sentence: `Write a number up to ${length}: verify.details has no more.` }];
}

/** Reads a staff file; what is left out is unknown. Says everything that is wrong, in sentences. */
export function readStaff(data: unknown): ReadStaff {
  if (!isGroup(data)) return { problems: [noGroup] };
  const format = formatProblem(data);
  if (format) return { problems: [format] };
  const result = v.safeParse(staffSchema, data);
  if (!result.success) return { problems: problemsIn(result.issues) };
  const problems = [...leastProblem(result.output), ...extensionProblems(result.output)];
  return problems.length > 0 ? { problems } : { file: result.output };
}

/** Reads the text of a staff file. */
export function readStaffText(text: string): ReadStaff {
  const found = dataOf(text);
  return 'data' in found ? readStaff(found.data) : { problems: [found.problem] };
}
