import { readFileSync } from 'node:fs';
import { hasUnreleased } from '../build/release/changes.ts';
import { filesIn } from '../build/release/zip.ts';
import { writeRelease } from '../build/release.ts';
import { run } from './run.mjs';

/** Builds, with the options of the build, and makes the folder `release/` of it. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const code = await run(['npm', 'run', '--silent', 'build', '--', ...process.argv.slice(2)]);
if (code !== 0) process.exit(code);
await writeRelease('release', version, { dist: 'dist', servers: 'dist-servers' });
if (hasUnreleased(readFileSync('CHANGELOG.md', 'utf8')))
  console.warn(
    'CHANGELOG.md has changes under "Unreleased": give them a version there and in package.json first.',
  );
console.log((await filesIn('release')).map((name) => `release/${name}`).join('\n'));
