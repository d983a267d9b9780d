import { readFile } from 'node:fs/promises';
import { readNotice } from '../src/status/notice.ts';
import { holdsFor, whyNot } from '../src/status/status.ts';
import type { Report } from './organisation-file.ts';

/** Whether a notice is shown now, and until when; else what to mend, and where. */
export async function checkNotice(file: string, now = Date.now()): Promise<Report> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { ok: false, lines: [`${file}: There is no such file.`] };
  const read = readNotice(text);
  if ('problems' in read) {
    const lines = read.problems.map(
      ({ place, sentence }) => `${place || 'The whole file'}: ${sentence}`,
    );
    return { ok: false, lines: [`${file}:`, ...lines] };
  }
  const { state, updated, until = updated + holdsFor } = read.status;
  const why = whyNot(read.status, now);
  if (why) return { ok: false, lines: [`${file} is not shown now.`, why] };
  return { ok: true, lines: [`OK: ${state}. It is shown until ${new Date(until).toISOString()}.`] };
}
