import { readFile } from 'node:fs/promises';
import { render } from '../src/entry-server.ts';
import { bake } from './bake.ts';
import type { Materials } from './pages.ts';

// What `node dist-bake/bake.mjs <dist> <file>` runs: with its neighbours it needs Node and nothing else.
const [dist, file, ...more] = process.argv.slice(2);
if (!dist || !file || more.length > 0) {
  console.error('Name the built folder and the file: npm run bake dist public/orgs/lakeside.json');
  process.exit(1);
}
const text = await readFile(new URL('materials.json', import.meta.url), 'utf8');
const { ok, lines } = await bake(
  dist.replace(/\/+$/, ''),
  file,
  JSON.parse(text) as Materials,
  render,
);
(ok ? console.log : console.error)(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
