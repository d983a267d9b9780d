import { answers } from './answers.ts';
import { calls } from './calls.ts';
import { carryOn } from './carry-on.ts';
import { causes } from './causes.ts';
import { firstPaint } from './first-paint.ts';
import { growth } from './growth.ts';
import { lighthouse } from './lighthouse.ts';
import { lookup } from './lookup.ts';
import { portals } from './portals.ts';
import { Report } from './report.ts';
import { servers } from './servers.ts';
import { speed } from './speed.ts';
import { status } from './status.ts';

/** `npm run bench -- lighthouse` measures that part alone. */
const parts: Record<string, (report: Report) => void | Promise<void>> = {
  calls,
  answers,
  'carry-on': carryOn,
  causes,
  lookup,
  portals,
  'first-paint': firstPaint,
  speed,
  growth,
  status,
  servers,
  lighthouse,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there is ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}

const report = new Report();
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await measure(report);
}
if (report.missed.length > 0) report.section('Missed:');
for (const sentence of report.missed) console.log(`  ${sentence}`);
process.exitCode = report.missed.length > 0 ? 1 : 0;
