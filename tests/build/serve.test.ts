import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let outside: string;
let server: Server;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'serve-'));
  const folder = join(outside, 'dist');
  await mkdir(join(folder, 'es'), { recursive: true });
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<h1>Home</h1>');
  await writeFile(join(folder, 'es/index.html'), '<h1>Inicio</h1>');
  await writeFile(join(folder, '_headers'), '/*\n  X-Test: all\n/es/\n  X-Test-Page: es\n');
  server = await serve({ port: 0, base: '/a/b/', folder });
});

afterAll(async () => {
  server.close();
  await rm(outside, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy `..` away. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, path, headers }, resolve).on('error', reject);
  });
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode, headers: response.headers, body };
}

test('a folder means its page, with the headers of that page', async () => {
  const { status, headers, body } = await ask('/a/b/es/');
  expect([status, body]).toEqual([200, '<h1>Inicio</h1>']);
  expect(headers).toMatchObject({
    'x-test': 'all',
    'x-test-page': 'es',
    'content-type': 'text/html; charset=utf-8',
  });
});

test('what is not there is said in plain text, with the headers of every answer', async () => {
  const { status, headers } = await ask('/a/b/nothing.js');
  expect(status).toBe(404);
  expect(headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'x-test': 'all' });
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
  '/a/b/es',
])('%s leads to nothing', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body.includes('secret')]).toEqual([404, false]);
});

test('a browser that takes Brotli gets Brotli', async () => {
  const { headers } = await ask('/a/b/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(headers['content-encoding']).toBe('br');
  expect((await ask('/a/b/')).headers).not.toHaveProperty('content-encoding');
});
