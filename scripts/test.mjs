import { readFile, rm } from 'node:fs/promises';
import { installBrowsers, installPackages } from './install.mjs';
import { run } from './run.mjs';
import { checks } from './steps.mjs';

const quick = process.argv.includes('--quick');
const results = 'test-results';
const count = { passed: 0, failed: 0, skipped: 0 };
const minutes = new Map();

/** Says what runs, and how long it took. */
async function timed(name, work) {
  console.log(`\n> ${name}`);
  const start = performance.now();
  const result = await work();
  minutes.set(name, ((performance.now() - start) / 60_000).toFixed(1));
  console.log(`  ${minutes.get(name)} min`);
  return result;
}

/** A step that is one test by itself. */
async function step(name, work) {
  const passed = await timed(name, work);
  count[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`FAILED: ${name}`);
  return passed;
}

async function reportOf(file) {
  return JSON.parse(await readFile(`${results}/${file}`, 'utf8').catch(() => '{}'));
}

/** Adds what a runner counted; a runner that fails without counting a failure counts as one. */
function add({ passed = 0, failed = 0, skipped = 0 }, code) {
  count.passed += passed;
  count.failed += code !== 0 && failed === 0 ? 1 : failed;
  count.skipped += skipped;
}

async function vitest() {
  const file = 'vitest.json';
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/${file}`];
  const code = await run(['vitest', 'run', ...report], quick ? { QUICK: '1' } : {});
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = await reportOf(file);
  const skipped = (numPendingTests ?? 0) + (numTodoTests ?? 0);
  add({ passed: numPassedTests, failed: numFailedTests, skipped }, code);
}

async function playwright() {
  const code = await run(['playwright', 'test']);
  const { stats = {} } = await reportOf('playwright.json');
  const { expected = 0, flaky = 0, unexpected, skipped } = stats;
  if (flaky > 0) console.log(`Passed only when tried again: ${flaky}`);
  add({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

async function all() {
  if (!(await step('packages', installPackages))) return;
  for (const { name, command } of checks) {
    await step(name, async () => (await run(command)) === 0);
  }
  await timed('vitest', vitest);
  if (quick) return;
  if (!(await step('build', async () => (await run(['npm', 'run', '--silent', 'build'])) === 0))) {
    return;
  }
  if (await step('browsers', installBrowsers)) await timed('playwright', playwright);
}

await rm(results, { recursive: true, force: true });
await all();
console.log('\nMinutes');
for (const [name, taken] of minutes) console.log(`${taken.padStart(6)}  ${name}`);
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
// In CI nothing may be skipped: what does not run there runs nowhere.
const ok = count.failed === 0 && !(process.env.CI && count.skipped > 0);
process.exitCode = ok ? 0 : 1;
