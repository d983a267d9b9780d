import { run } from './run.mjs';

/** Writes what somebody hears on one journey, in each browser: `npm run build`, then `npm run heard`. */
const tests = ['--project=screen-reader', '--grep', 'account is locked'];
process.exitCode = await run(['playwright', 'test', ...tests], { HEARD: 'docs/heard' });
