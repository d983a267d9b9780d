import { installPackages } from './install.mjs';
import { run } from './run.mjs';

const ready = (await installPackages()) && (await run(['npm', 'run', '--silent', 'build'])) === 0;
// Not at the top: it needs a package, and in a fresh clone there is none before the line above.
if (ready) await import('./serve.mjs');
else process.exitCode = 1;
