import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../build/compress.ts';
import { formatRules, headersFor, rulesFor } from '../../build/headers.mjs';
import { caddyFor, nginxFor } from '../../build/servers.mjs';
import { freePort, nginx, nginxArguments, untilAnswers } from './real-server.ts';

const home = `<style>a{}</style><h1>Home</h1>${'<p>We help you back in.</p>'.repeat(30)}`;
const pages = {
  'index.html': home,
  'help.html': '<h1>Help</h1>',
  'es/index.html': '<h1>Hola</h1>',
  'sw.js': 'self.kept = [];',
};
const rules = rulesFor(pages);
const browser = { 'accept-encoding': 'gzip, deflate, br' };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servers-'));
  // nginx, started by root, reads as somebody else.
  await chmod(folder, 0o755);
  const dist = join(folder, 'dist');
  for (const name of ['es', 'assets', 'orgs']) await mkdir(join(dist, name), { recursive: true });
  for (const [name, html] of Object.entries(pages)) await writeFile(join(dist, name), html);
  await writeFile(join(dist, 'assets/app-1.js'), 'export const words = 1;'.repeat(30));
  await writeFile(join(dist, 'orgs/default.json'), '{"name":"Jiří"}');
  await writeFile(join(dist, 'third-party-notices.md'), 'Jiří');
  await writeFile(join(dist, '_headers'), formatRules(rules));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await compressFolder(dist);
});
afterAll(() => rm(folder, { recursive: true }));

/** How each server is started as an administrator would, with the file that the build writes and a few lines around it. */
const servers = {
  nginx: {
    program: nginx,
    start: (port: number, prefix: string) =>
      nginxArguments(
        join(folder, `nginx-${port}`),
        port,
        nginxFor(rules, { prefix, folder: join(folder, 'dist') }),
      ),
  },
  Caddy: {
    program: '/usr/bin/caddy',
    async start(port: number, prefix: string) {
      const file = join(folder, `Caddyfile-${port}`);
      await writeFile(
        join(folder, `doorstep-${port}.caddy`),
        caddyFor(rules, { prefix, folder: join(folder, 'dist') }),
      );
      await writeFile(
        file,
        `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  import ${folder}/doorstep-${port}.caddy\n}\n`,
      );
      return ['run', '--adapter', 'caddyfile', '--config', file];
    },
  },
};

const everyServer = Object.entries(servers).flatMap(([name, server]) =>
  ['/', '/help/sign-in/'].map((prefix) => [name, prefix, server] as const),
);

describe.each(everyServer)('under %s at %s', (_, prefix, { program, start }) => {
  // Elsewhere than on Debian nobody has to install a server to run the tests.
  const isHere = existsSync(program) || Boolean(process.env.CI);
  let port: number;
  let running: ChildProcess;

  beforeAll(async () => {
    if (!isHere) return;
    port = await freePort();
    running = spawn(program, await start(port, prefix), { stdio: 'ignore' });
    await untilAnswers(port);
  });
  afterAll(() => running?.kill());

  async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const response = await new Promise<IncomingMessage>((resolve, reject) =>
      request({ port, host: '127.0.0.1', path: prefix + path, headers, method }, resolve)
        .on('error', reject)
        .end(),
    );
    const body = Buffer.concat(await response.toArray());
    return { status: response.statusCode, headers: response.headers, body };
  }

  test.runIf(isHere).each([
    ['', '/'],
    ['index.html', '/index.html'],
    ['help.html', '/help.html'],
    ['es/', '/es/'],
    ['sw.js', '/sw.js'],
    ['assets/app-1.js', '/assets/app-1.js'],
    ['orgs/default.json', '/orgs/default.json'],
  ])('"%s" comes with the headers of the build', async (path, rule) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(headersFor(rules, rule)))
      expect(headers[name.toLowerCase()]).toBe(value);
  });

  test.runIf(isHere)(
    'a browser gets what the build has compressed, and is told that it may differ',
    async () => {
      const small = await ask('', browser);
      expect(small.headers).toMatchObject({ 'content-encoding': 'br' });
      expect(String(small.headers.vary).toLowerCase()).toContain('accept-encoding');
      expect(brotliDecompressSync(small.body).toString()).toBe(home);
      const older = await ask('assets/app-1.js', { 'accept-encoding': 'gzip' });
      expect(gunzipSync(older.body).toString()).toContain('export const words');
    },
  );

  test.runIf(isHere)('a page that has not changed is not sent again', async () => {
    const { headers } = await ask('help.html');
    const again = await ask('help.html', { 'if-none-match': headers.etag! });
    expect(again).toMatchObject({ status: 304 });
  });

  test.runIf(isHere).each(['_headers', 'index.html.br', 'assets/app-1.js.br', 'nothing.html'])(
    '"%s" is not to be had',
    async (path) => {
      const { status } = await ask(path);
      expect([400, 404]).toContain(status);
    },
  );

  // At the root there is no such path.
  if (prefix !== '/') {
    test.runIf(isHere)(
      'whoever types the path from a letter, without its last slash, comes there all the same',
      async () => {
        const path = prefix.slice(0, -1);
        const response = await new Promise<IncomingMessage>((resolve) =>
          request({ port, host: '127.0.0.1', path }, resolve).end(),
        );
        expect(response.statusCode).toBe(301);
        const to = new URL(response.headers.location!, `http://127.0.0.1:${port}`);
        expect(to.pathname).toBe(prefix);
      },
    );
  }

  test.runIf(isHere)('no file beside the folder is to be had', async () => {
    for (const path of ['../secret.txt', '%2e%2e/secret.txt', 'assets/..%2f..%2fsecret.txt']) {
      const { body } = await ask(path);
      expect(body.toString()).not.toBe('secret');
    }
  });

  test.runIf(isHere)('nothing can be sent to it', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status } = await ask('', {}, method);
      expect(status, method).toBe(405);
    }
  });

  test.runIf(isHere)('letters of every language are read as they are', async () => {
    for (const path of ['', 'third-party-notices.md']) {
      const { headers, body } = await ask(path);
      expect(String(headers['content-type']).toLowerCase()).toMatch(
        /^text\/(html|plain|markdown); ?charset=utf-8$/,
      );
      expect(body.toString()).toMatch(/Jiří|Home/);
    }
  });
});
