import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../build/compress.ts';
import { serve } from '../../build/static-server.mjs';

const home = `<h1>Home</h1>${'<p>We help you back in.</p>'.repeat(20)}`;
const browser = { 'accept-encoding': 'gzip, deflate, br, zstd' };

let outside: string;
let server: Server;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'serve-'));
  const folder = join(outside, 'dist');
  await mkdir(join(folder, 'es'), { recursive: true });
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), home);
  await writeFile(join(folder, 'es/index.html'), '<h1>Inicio</h1>');
  await writeFile(join(folder, 'notices.md'), 'Jiří');
  await writeFile(
    join(folder, '_headers'),
    '/*\n  X-Test: all\n/\n  Cache-Control: no-cache\n/es/\n  X-Test-Page: es\n/assets/*\n  Cache-Control: immutable\n',
  );
  await compressFolder(folder);
  server = await serve({ port: 0, base: '/a/b/', folder });
});

afterAll(async () => {
  server.close();
  await rm(outside, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy `..` away. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path, headers, method }, resolve).on('error', reject).end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  return { status: response.statusCode, headers: response.headers, body, text: String(body) };
}

/** The tag that came with the first page, to ask with the next time. */
async function tagOf(encoding: string) {
  const { headers } = await ask('/a/b/', { 'accept-encoding': encoding });
  return headers.etag!;
}

test('a folder means its page, with the headers of that page', async () => {
  const { status, headers, text } = await ask('/a/b/es/');
  expect([status, text]).toEqual([200, '<h1>Inicio</h1>']);
  expect(headers).toMatchObject({
    'x-test': 'all',
    'x-test-page': 'es',
    'content-type': 'text/html;charset=utf-8',
  });
});

test('what is not there is said in plain text, with the headers of every answer', async () => {
  const { status, headers } = await ask('/a/b/nothing.js');
  expect(status).toBe(404);
  expect(headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'x-test': 'all' });
});

test('a browser does not keep for good that a file was missing', async () => {
  const { status, headers } = await ask('/a/b/assets/old.js');
  expect(status).toBe(404);
  expect(headers).not.toHaveProperty('cache-control');
});

test.each([
  '/a/b/../secret.txt',
  '/a/b/..%2fsecret.txt',
  '/a/b/%2e%2e/secret.txt',
  '/a/b/..%5csecret.txt',
  '/a/b/es/../../secret.txt',
  '/a/b/%00',
  '/a/b/%',
  '/index.html',
  '/a/b/_headers',
  '/a/b/%5fheaders',
  '/a/b//es/',
  '/a/b/./es/',
  '/a/b/%65s/',
  '/a/b/es',
  '/a/b/es/index',
  '/a/b/es/index.html/',
  '/a/b/index.html.br',
  '/a/b/index.html.gz',
])('%s leads to nothing', async (path) => {
  const { status, text } = await ask(path, browser);
  expect([status, text.includes('secret')]).toEqual([404, false]);
});

test('a browser that takes Brotli gets the file that the build compressed', async () => {
  const { headers, body } = await ask('/a/b/', browser);
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html;charset=utf-8',
  });
  expect(String(brotliDecompressSync(body))).toBe(home);
});

test('a browser that takes gzip only gets gzip', async () => {
  const { headers, body } = await ask('/a/b/', { 'accept-encoding': 'gzip, deflate' });
  expect(headers['content-encoding']).toBe('gzip');
  expect(String(gunzipSync(body))).toBe(home);
});

test('a browser that takes no compression gets the file as it is', async () => {
  const { headers, text } = await ask('/a/b/');
  expect(headers).not.toHaveProperty('content-encoding');
  expect(text).toBe(home);
});

test.each(['br', 'gzip', 'identity'])(
  'a browser that has the page already, in %s, is told that nothing changed',
  async (encoding) => {
    const tag = await tagOf(encoding);
    const { status, headers, text } = await ask('/a/b/', {
      'accept-encoding': encoding,
      'if-none-match': tag,
    });
    expect([status, text]).toEqual([304, '']);
    expect(headers).toMatchObject({
      vary: 'Accept-Encoding',
      'cache-control': 'no-cache',
      'x-test': 'all',
    });
  },
);

test('a page built while the server runs is the one that people get', async () => {
  const page = join(outside, 'dist/es/index.html');
  await writeFile(page, '<h1>Inicio, otra vez</h1>');
  expect((await ask('/a/b/es/')).text).toBe('<h1>Inicio, otra vez</h1>');
  await rm(page);
  expect((await ask('/a/b/es/')).status).toBe(404);
  await writeFile(page, '<h1>Inicio</h1>');
});

test('a browser that has the page as it was before the last build gets the new one', async () => {
  const { status, text } = await ask('/a/b/', { 'if-none-match': 'W/"1-1"' });
  expect([status, text]).toEqual([200, home]);
});

test('a cache between does not hand Brotli to a browser that cannot read it', async () => {
  const tags = await Promise.all(['br', 'gzip', 'identity'].map(tagOf));
  expect(new Set(tags).size).toBe(3);
  expect((await ask('/a/b/')).headers.vary).toBe('Accept-Encoding');
});

test('whoever asks only for the headers gets those of the page, and no page', async () => {
  const [whole, head] = [await ask('/a/b/', browser), await ask('/a/b/', browser, 'HEAD')];
  expect([head.status, head.text]).toEqual([200, '']);
  expect(head.headers).toMatchObject({ ...whole.headers, date: expect.any(String) });
});

test('whoever tries to change something is told what works here', async () => {
  const { status, headers } = await ask('/a/b/', {}, 'POST');
  expect(status).toBe(405);
  expect(headers).toMatchObject({ allow: 'GET, HEAD', 'x-test': 'all' });
});

test('a browser that asks for an impossible part gets the whole page', async () => {
  const { status, text } = await ask('/a/b/', { range: 'bytes=5-2' });
  expect([status, text]).toEqual([200, home]);
});

test('the names in the notices are readable in every alphabet', async () => {
  const { headers, text } = await ask('/a/b/notices.md');
  expect([headers['content-type'], text]).toEqual(['text/plain; charset=utf-8', 'Jiří']);
});
