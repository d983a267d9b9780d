import { checks } from './steps.mjs';
import { run } from './run.mjs';

const failed = [];
for (const { name, command } of checks) {
  console.log(`\n> ${name}`);
  if ((await run(command)) !== 0) failed.push(name);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed');
process.exitCode = failed.length > 0 ? 1 : 0;
