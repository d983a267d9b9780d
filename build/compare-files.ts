import { readFileToHost, type Report } from './organisation-file.ts';
import { compareText } from './told/compare.ts';

/** What patients read otherwise with one file than with another. Both have to be fit to be hosted. */
export async function compareFiles(one: string, other: string): Promise<Report> {
  const reads = [await readFileToHost(one), await readFileToHost(other)] as const;
  const faults = reads.flatMap((read) => ('report' in read ? read.report.lines : []));
  const [before, after] = reads;
  if ('report' in before || 'report' in after) return { ok: false, lines: faults };
  const [{ name }, { name: otherName }] = [before.organisation, after.organisation];
  const names = name === otherName ? { one, other } : { one: name, other: otherName };
  return { ok: true, lines: compareText(before.organisation, after.organisation, names) };
}
