import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withRounds, withSummary } from '../build/first-reading/page.ts';
import { readRounds } from '../build/first-reading/records.ts';

/** Writes the figures of all rounds into the two pages that show them. */
const rounds = readRounds();
for (const [file, write] of [
  ['docs/first-reading.md', withRounds],
  ['README.md', withSummary],
] as const) {
  const page = write(readFileSync(file, 'utf8'), rounds);
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}
