import { installPackages } from './install.mjs';
import { run } from './run.mjs';

// `npm start -- --desk` does so with the desk.
const build = ['npm', 'run', '--silent', 'build', '--', ...process.argv.slice(2)];
const ready = (await installPackages()) && (await run(build)) === 0;
// Not at the top: it needs a package, and in a fresh clone there is none before the line above.
if (ready) await import('./serve.mjs');
else process.exitCode = 1;
