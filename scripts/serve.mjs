import { fileURLToPath } from 'node:url';
import { serve } from '../build/static-server.mjs';

/** Serves what was built until it is stopped; PORT and BASE say where. */
const { PORT = '4173', BASE = '/' } = process.env;
await serve({
  port: Number(PORT),
  base: BASE,
  folder: fileURLToPath(new URL('../dist', import.meta.url)),
});
console.log(`Doorstep is at http://localhost:${PORT}${BASE}`);
