import { installPackages } from './install.mjs';
import { run } from './run.mjs';
import { serveBuilt } from './serve.mjs';

const ready = (await installPackages()) && (await run(['npm', 'run', '--silent', 'build'])) === 0;
if (ready) await serveBuilt();
else process.exitCode = 1;
