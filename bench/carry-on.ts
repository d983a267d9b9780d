import { run } from '../scripts/run.mjs';
import type { Report } from './report.ts';

/** Ten times as many as in `npm test`, which would take too long with them. */
const journeys = 100_000;

/** Numbers to carry on, of journeys at random: each has to lead back to the same place. */
export async function carryOn(report: Report): Promise<void> {
  const start = performance.now();
  const file = 'tests/carry-on/number.test.ts';
  const code = await run(['vitest', 'run', file], { JOURNEYS: String(journeys) });
  const minutes = (performance.now() - start) / 60_000;
  report.section('Numbers to carry on');
  report.row(`${journeys} journeys at random`, `${minutes.toFixed(1)} min`);
  report.limited('that end with a fault', code === 0 ? '0' : 'some', code === 0 ? 0 : 1, {
    most: 0,
  });
}
