import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readCallRounds, withCalls } from '../build/first-reading/calls.ts';
import { withRounds, withSummary } from '../build/first-reading/page.ts';
import { readPlainRounds, withPlain } from '../build/first-reading/plain.ts';
import { readRounds } from '../build/first-reading/records.ts';

/** Writes the figures of all rounds into the two pages that show them. */
const rounds = readRounds();
const calls = readCallRounds();
const plain = readPlainRounds();
const pages = {
  'docs/first-reading.md': (page: string) =>
    withPlain(withCalls(withRounds(page, rounds), calls), plain),
  'README.md': (page: string) => withSummary(page, rounds),
};
for (const [file, write] of Object.entries(pages)) {
  const page = write(readFileSync(file, 'utf8'));
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}
