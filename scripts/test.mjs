import { mkdir, readFile, rm } from 'node:fs/promises';
import { installBrowsers, installPackages } from './install.mjs';
import { run } from './run.mjs';
import { checks } from './steps.mjs';

const quick = process.argv.includes('--quick');
const results = 'test-results';
const count = { passed: 0, skipped: 0 };
const failures = [];
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
  if (passed) count.passed += 1;
  else failures.push(name);
  return passed;
}

async function reportOf(file) {
  return JSON.parse(await readFile(`${results}/${file}`, 'utf8').catch(() => '{}'));
}

/** Adds what a runner counted; one that fails without naming a failure counts as one. */
function add(name, { passed = 0, failed = [], skipped = 0 }, code) {
  const named = code !== 0 && failed.length === 0 ? [`${name} ended with ${code}`] : failed;
  count.passed += passed;
  count.skipped += skipped;
  failures.push(...named);
}

async function vitest() {
  await mkdir(results, { recursive: true });
  const reporters = ['--reporter=default', '--reporter=./scripts/vitest-report.mjs'];
  const code = await run(['vitest', 'run', ...reporters], quick ? { QUICK: '1' } : {});
  add('vitest', await reportOf('vitest.json'), code);
}

/** Where each test stands that failed, also when it was tried again. */
const failedIn = ({ specs = [], suites = [] }) => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`),
  ...suites.flatMap(failedIn),
];

async function playwright() {
  const code = await run(['playwright', 'test']);
  const report = await reportOf('playwright.json');
  const { expected = 0, flaky = 0, skipped } = report.stats ?? {};
  if (flaky > 0) console.log(`Passed only when tried again: ${flaky}`);
  add('playwright', { passed: expected + flaky, failed: failedIn(report), skipped }, code);
}

async function all() {
  if (!(await step('packages', installPackages))) return;
  // What it finds is to be read, and fails nothing: it changes from day to day with no change of ours.
  if (process.env.CI) await timed('npm audit', () => run(['npm', 'audit']));
  for (const { name, command } of checks) {
    await step(name, async () => (await run(command)) === 0);
  }
  await timed('vitest', vitest);
  if (quick) return;
  const build = ['npm', 'run', '--silent', 'build'];
  if (!(await step('build', async () => (await run(build)) === 0))) return;
  const desk = [...build, '--', '--desk'];
  if (!(await step('build of the desk', async () => (await run(desk)) === 0))) return;
  if (await step('browsers', installBrowsers)) await timed('playwright', playwright);
}

await rm(results, { recursive: true, force: true });
await all();
console.log('\nMinutes');
for (const [name, taken] of minutes) console.log(`${taken.padStart(6)}  ${name}`);
if (failures.length > 0) console.log('\nFailed');
for (const failure of failures) console.log(`  ${failure}`);
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`\n${count.passed} passed, ${failures.length} failed${skipped}`);
// In CI nothing may be skipped: what does not run there runs nowhere.
const ok = failures.length === 0 && !(process.env.CI && count.skipped > 0);
process.exitCode = ok ? 0 : 1;
