import * as v from 'valibot';
import type { State, Status } from './status.ts';

const time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform(Date.parse),
  v.number(),
  v.check((at) => !Number.isNaN(at)),
);

/** What we read of a `summary.json`; a status page may say more. Its words are not ours to show. */
const summarySchema = v.object({
  page: v.object({ updated_at: time }),
  status: v.object({
    indicator: v.picklist(['none', 'minor', 'major', 'critical', 'maintenance']),
  }),
  scheduled_maintenances: v.optional(
    v.array(v.object({ status: v.string(), scheduled_until: v.nullish(time) })),
    [],
  ),
});

const states: Readonly<Record<string, State>> = {
  none: 'well',
  minor: 'partly',
  major: 'partly',
  critical: 'down',
  maintenance: 'planned',
};

/** Reads what a status page says at this moment. Nothing, if it is of another form or from the future. */
export function readSummary(text: string, now: number): Status | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const read = v.safeParse(summarySchema, data);
  if (!read.success || read.output.page.updated_at > now + 5 * 60_000) return undefined;
  const { status, scheduled_maintenances: planned } = read.output;
  const work = planned.find(({ status }) => status === 'in_progress');
  const state = status.indicator === 'none' && work ? 'planned' : states[status.indicator]!;
  const end = state === 'planned' ? work?.scheduled_until : undefined;
  // A page on which nothing has changed for long still speaks of now.
  return { state, updated: now, until: end && end > now ? end : undefined, text: {} };
}
