import { existsSync } from 'node:fs';

/** Renews the built pages for a changed organisation's file with what the last build has left for it. */
const command = new URL('../dist-bake/bake.mjs', import.meta.url);
if (existsSync(command)) await import(command.href);
else {
  console.error('There is no dist-bake yet: npm run build writes it.');
  process.exitCode = 1;
}
