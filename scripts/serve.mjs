import { fileURLToPath } from 'node:url';
import { serve } from '../build/static-server.mjs';

/** Serves what was built until it is stopped: the desk with `--desk`. PORT and BASE say where. */
const isDesk = process.argv.includes('--desk');
const { PORT = '4173', BASE = '/' } = process.env;
await serve({
  port: Number(PORT),
  base: BASE,
  folder: fileURLToPath(new URL(isDesk ? '../dist-desk' : '../dist', import.meta.url)),
});
console.log(`${isDesk ? 'The desk' : 'Doorstep'} is at http://localhost:${PORT}${BASE}`);
