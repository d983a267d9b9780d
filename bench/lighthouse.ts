import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { serve } from '../build/static-server.mjs';
import { executable, launchOptions } from './chromium.ts';
import type { Limit, Report } from './report.ts';
import { median, spread } from './statistics.ts';

const runs = 5;

const scores: Record<string, Limit> = {
  performance: { least: 98 },
  accessibility: { least: 100 },
  'best-practices': { least: 100 },
  seo: { least: 100 },
};

const times: Record<string, Limit | undefined> = {
  'total-blocking-time': { most: 150 },
  'first-contentful-paint': undefined,
  'largest-contentful-paint': undefined,
};

/** Of Lighthouse's report, what is read here. */
interface Result {
  lighthouseVersion: string;
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}
interface Audit {
  title: string;
  score: number | null;
  numericValue?: number;
  details?: { items: { label: string; transferSize: number }[] };
}

const run = promisify(execFile);

/** A process of its own: Lighthouse is no package of the app, so the app's types know nothing of it. */
async function resultFor(address: string): Promise<Result> {
  const flags = ['--headless', ...launchOptions.args!].join(' ');
  const { stdout } = await run(
    process.execPath,
    [
      'bench/node_modules/lighthouse/cli/index.js',
      address,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${Object.keys(scores).join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: executable }, maxBuffer: 64 * 1024 * 1024 },
  );
  const result = JSON.parse(stdout) as Result;
  if (result.runtimeError) throw new Error(result.runtimeError.message);
  return result;
}

/** What costs a category points, by name. */
function faults({ categories, audits }: Result, category: string): string {
  const failed = categories[category]!.auditRefs.filter(({ id, weight }) => {
    const { score } = audits[id]!;
    return weight > 0 && score !== null && score < 0.9;
  });
  return failed.map(({ id }) => audits[id]!.title).join('; ');
}

/** The first screen as Lighthouse sees it. */
export async function lighthouse(report: Report): Promise<void> {
  const server = await serve({ port: 0, folder: 'dist' });
  const { port } = server.address() as AddressInfo;
  const results: Result[] = [];
  try {
    while (results.length < runs) results.push(await resultFor(`http://localhost:${port}/`));
  } finally {
    server.close();
  }

  const [first] = results;
  report.section(
    `Lighthouse ${first!.lighthouseVersion}, mobile, simulated throttling: medians of ${runs} runs`,
  );
  for (const [category, limit] of Object.entries(scores)) {
    const points = results.map(({ categories }) => (categories[category]!.score ?? 0) * 100);
    const missing = faults(first!, category);
    report.limited(category, spread(points, 0), median(points), limit);
    if (missing) report.row('', missing);
  }
  for (const [audit, limit] of Object.entries(times)) {
    const measured = results.map(({ audits }) => audits[audit]!.numericValue!);
    const what = `${first!.audits[audit]!.title}, ms`;
    if (limit) report.limited(what, spread(measured, 0), median(measured), limit);
    else report.row(what, spread(measured, 0));
  }
  for (const { label, transferSize } of first!.audits['resource-summary']!.details!.items) {
    if (transferSize > 0) report.row(`Sent: ${label}, bytes`, String(transferSize));
  }
}
