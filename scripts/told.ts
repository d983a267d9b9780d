import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { readFileToHost } from '../build/organisation-file.ts';
import { pageFile, toldPage } from '../build/told/page.ts';

const folder = 'tests/orgs/real';

await mkdir('docs/told', { recursive: true });
for (const name of await readdir(folder)) {
  if (!name.endsWith('.json')) continue;
  const file = `${folder}/${name}`;
  const read = await readFileToHost(file);
  if ('report' in read) throw new Error(read.report.lines.join('\n'));
  const page = pageFile(name.replace('.json', ''));
  await writeFile(page, toldPage(file, read.organisation));
  console.log(`Wrote ${page}`);
}
