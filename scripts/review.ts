import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewFile } from '../build/review.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { since: { type: 'string' } },
});

async function write(file: string) {
  const rendered = await reviewFile(file, values.since);
  if ('problem' in rendered) return rendered.problem;
  const page = `dist-review/${basename(file, '.json')}.html`;
  await mkdir('dist-review', { recursive: true });
  await writeFile(page, rendered.page);
  console.log(
    `${page} shows all that patients read. Keep it: --since compares a later one with it.`,
  );
  return undefined;
}

const [file] = positionals;
const problem = file
  ? await write(file)
  : 'Name the file to review: npm run review -- public/orgs/lakeside.json';
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
