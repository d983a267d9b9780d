import { installPackages } from './install.mjs';
import { buildOptions, readOptions, readPort, serverOptions } from './options.mjs';
import { run } from './run.mjs';

// `npm start -- --desk` does so with the desk.
const { port: named, ...forBuild } = readOptions({ ...buildOptions, ...serverOptions });
const port = readPort(named);
const options = Object.entries(forBuild).flatMap(([name, values]) =>
  [values].flat().map((value) => (value === true ? `--${name}` : `--${name}=${value}`)),
);
const build = ['npm', 'run', '--silent', 'build', '--', ...options];
const ready = (await installPackages()) && (await run(build)) === 0;
// Not at the top: it needs a package, and in a fresh clone there is none before the line above.
if (ready) await (await import('./show.mjs')).show({ isDesk: forBuild.desk === true, port });
else process.exitCode = 1;
