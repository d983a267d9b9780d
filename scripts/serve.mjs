import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../build/static-server.mjs';

/** Serves what was built until it is stopped: the desk with `--desk`. PORT and BASE say where. */
const isDesk = process.argv.includes('--desk');
const { PORT = '4173', BASE = '/' } = process.env;
const name = isDesk ? 'dist-desk' : 'dist';
const folder = fileURLToPath(new URL(`../${name}`, import.meta.url));
if (existsSync(folder)) {
  await serve({ port: Number(PORT), base: BASE, folder });
  console.log(`${isDesk ? 'The desk' : 'Doorstep'} is at http://localhost:${PORT}${BASE}`);
} else {
  console.error(`There is no ${name} yet: npm run build${isDesk ? ' -- --desk' : ''} writes it.`);
  process.exitCode = 1;
}
