import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Request } from '@playwright/test';
import { build } from 'vite';
import { parseRules } from '../build/headers.mjs';
import { nginxFor } from '../build/servers.mjs';
import { firstSnapshot } from '../src/flow/replay.ts';
import { stepsTo } from '../src/flow/steps-to.ts';
import { neutralOrganisation } from '../src/organisation/neutral.ts';
import { startNginx } from '../tests/build/real-server.ts';
import { comeTo } from '../tests/browser/support/patient.ts';
import { isOn } from '../tests/browser/support/screen.ts';
import { launchOptions } from './chromium.ts';
import type * as Rendered from './rendered.ts';
import type { Report } from './report.ts';
import { median, shuffled, spread } from './statistics.ts';

const seconds = 20;
const rounds = 3;
/** Who has lost the email too. */
const end = 'contact-details.ask-staff';
const steps = stepsTo(firstSnapshot(neutralOrganisation), end)!;

const folder = '.cache/bench-rendered';

/** The same screens made anew for each step by Node, as one process, without compressing them. */
async function serveRendered() {
  await build({
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['jsdom'] },
    build: {
      ssr: 'bench/rendered.ts',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  const file = pathToFileURL(`${folder}/rendered.mjs`).href;
  const { ready, pageAfter } = (await import(file)) as typeof Rendered;
  await ready();
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageAfter(steps.slice(0, Number(url!.slice(1)))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    paths: [...Array(steps.length + 1).keys()].map((step) => `/${step}`),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** What a browser asks a server for in a whole visit, with nothing in its cache, and how many bytes come. */
async function visitTo(origin: string): Promise<{ paths: string[]; bytes: number }> {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.goto(origin);
    await page.waitForFunction(() => self.hydrated);
    await comeTo(page, steps, end);
    await isOn(page, end);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    return {
      paths: requests.map((request) => new URL(request.url()).pathname),
      bytes: sizes.reduce((sum, one) => sum + one.responseHeadersSize + one.responseBodySize, 0),
    };
  } finally {
    await browser.close();
  }
}

interface Load {
  perSecond: number;
  errors: number;
}

/** 50 connections that ask for one path after the other, each with what browsers accept. */
async function load(port: number, paths: readonly string[]): Promise<Load> {
  const script = `${folder}/paths.lua`;
  await writeFile(
    script,
    `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
     local at = 0
     request = function()
       at = at % #paths + 1
       return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip, br" })
     end\n`,
  );
  const options = ['-t1', '-c50', `-d${seconds}s`, '-s', script, `http://127.0.0.1:${port}`];
  const { stdout } = await promisify(execFile)('/usr/bin/wrk', options);
  const numbers = (pattern: RegExp) => [...(pattern.exec(stdout) ?? [])].slice(1).map(Number);
  const refused = numbers(/Non-2xx or 3xx responses: (\d+)/);
  const broken = numbers(/connect (\d+), read (\d+), write (\d+), timeout (\d+)/);
  return {
    perSecond: numbers(/Requests\/sec:\s+([\d.]+)/)[0]!,
    errors: [...refused, ...broken].reduce((sum, count) => sum + count, 0),
  };
}

/** What one server carries: the built folder under nginx, beside the same screens made anew for each step. */
export async function servers(report: Report): Promise<void> {
  if (!existsSync('/usr/bin/wrk') || !existsSync('/usr/sbin/nginx')) {
    report.section('Not measured here: what a server carries takes nginx and wrk');
    return;
  }
  const rules = parseRules(await readFile('dist/_headers', 'utf8'));
  const nginx = await startNginx('dist', (site) => nginxFor(rules, { prefix: '/', folder: site }));
  const rendered = await serveRendered();
  try {
    const { paths, bytes } = await visitTo(`http://localhost:${nginx.port}`);
    const subjects = {
      nginx: { port: nginx.port, paths },
      rendered,
    };
    const all = { nginx: [] as Load[], rendered: [] as Load[] };
    for (let round = 0; round < rounds; round += 1) {
      for (const name of shuffled(['nginx', 'rendered'] as const)) {
        const { port, paths } = subjects[name];
        all[name].push(await load(port, paths));
      }
    }
    report.section(
      `One process of nginx and one of Node, ${rounds} shuffled rounds of ${seconds} s, 50 connections, ` +
        `beside wrk\non the same machine; a visit of ${steps.length} answers`,
    );
    const perSecond = (name: keyof typeof all) => all[name].map((one) => one.perSecond);
    const visits = (name: keyof typeof all) =>
      median(perSecond(name)) / subjects[name].paths.length;
    for (const [name, what] of [
      ['nginx', 'the built folder under nginx'],
      ['rendered', 'each step rendered by a server'],
    ] as const) {
      report.row(`${what}, requests a second`, spread(perSecond(name), 0));
      report.row(`  requests in a visit`, String(subjects[name].paths.length));
      report.row(`  visits a second`, visits(name).toFixed(0));
      const errors = all[name].reduce((sum, one) => sum + one.errors, 0);
      if (name === 'nginx') report.limited('  errors', String(errors), errors, { most: 0 });
      else report.row('  errors', String(errors));
    }
    report.row('a visit under nginx, sent to a browser', `${(bytes / 1000).toFixed(0)} kB`);
    report.row(
      'visits under nginx against rendered',
      (visits('nginx') / visits('rendered')).toFixed(1),
    );
  } finally {
    await nginx.stop();
    await rendered.stop();
  }
}
