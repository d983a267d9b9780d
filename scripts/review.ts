import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { staffFolder } from '../build/desk/staff-file.ts';
import { reviewFile, reviewFolder } from '../build/review.ts';

const usage = `Name the file to review. What patients read:
  npm run review -- public/orgs/lakeside.json
What staff with a caller read beside it, by desk-orgs/lakeside.json or by a file that you name:
  npm run review -- --desk public/orgs/lakeside.json
  npm run review -- --desk public/orgs/lakeside.json <staff file>
What is different from an earlier page:
  npm run review -- --since <earlier page> public/orgs/lakeside.json`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { since: { type: 'string' }, desk: { type: 'boolean' } },
    });
  } catch {
    return undefined;
  }
}

async function write(file: string, desk: string | undefined, since: string | undefined) {
  const rendered = await reviewFile(file, { since, desk });
  if ('problem' in rendered) return rendered.problem;
  const folder = reviewFolder(desk);
  const shows = `all that patients read${desk ? ' and staff beside it. It is for staff only' : ''}`;
  const page = `${folder}/${basename(file, '.json')}.html`;
  await mkdir(folder, { recursive: true });
  await writeFile(page, rendered.page);
  console.log(`${page} shows ${shows}. Keep it: --since compares a later one with it.`);
  return undefined;
}

const { positionals = [], values = {} } = readArguments() ?? {};
const [file, staffFile, ...more] = positionals;
const isUsed = file !== undefined && more.length === 0 && (values.desk || !staffFile);
const desk = file && values.desk ? (staffFile ?? `${staffFolder}/${basename(file)}`) : undefined;
const problem = isUsed ? await write(file, desk, values.since) : usage;
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
