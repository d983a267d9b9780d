import { existsSync } from 'node:fs';
import { installBrowsers, installPackages } from './install.mjs';
import { run } from './run.mjs';

/** Builds, which prints the first download by part, and measures: all, or the parts that are named. */
async function bench() {
  const ready =
    (await installPackages()) && (await installPackages('bench')) && (await installBrowsers());
  if (!ready) return false;
  console.log('First download, as Brotli makes it:');
  const affordable = (await run(['npm', 'run', '--silent', 'build'])) === 0;
  // A build that is too large is whole all the same, and worth measuring.
  if (!existsSync('dist/_headers')) return false;
  const kept = (await run(['tsx', 'bench/run.ts', ...process.argv.slice(2)])) === 0;
  return affordable && kept;
}

process.exitCode = (await bench()) ? 0 : 1;
