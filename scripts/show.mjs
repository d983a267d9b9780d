import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../build/static-server.mjs';

/**
 * Serves what was built until it is stopped, or says why it cannot. BASE says under which path.
 * @param {{ isDesk: boolean, port: number }} what
 */
export async function show({ isDesk, port }) {
  const { BASE = '/' } = process.env;
  const name = isDesk ? 'dist-desk' : 'dist';
  const folder = fileURLToPath(new URL(`../${name}`, import.meta.url));
  process.exitCode = 1;
  if (!existsSync(folder)) {
    return console.error(
      `There is no ${name} yet: npm run build${isDesk ? ' -- --desk' : ''} writes it.`,
    );
  }
  try {
    await serve({ port, base: BASE, folder });
  } catch (error) {
    if (error.syscall !== 'listen') throw error;
    return console.error(`Port ${port} is not free (${error.code}): choose another with --port.`);
  }
  process.exitCode = 0;
  return console.log(`${isDesk ? 'The desk' : 'Doorstep'} is at http://localhost:${port}${BASE}`);
}
