import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from '../../build/compress.ts';

const words = 'Ask for a new password. '.repeat(50);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a host finds each page in Brotli and in gzip beside it, in every folder', async () => {
  await mkdir(join(folder, 'es'));
  await writeFile(join(folder, 'es/index.html'), words);
  await compressFolder(folder);
  const read = (name: string) => readFile(join(folder, 'es', name));
  expect(String(await read('index.html'))).toBe(words);
  expect(String(brotliDecompressSync(await read('index.html.br')))).toBe(words);
  expect(String(gunzipSync(await read('index.html.gz')))).toBe(words);
});

test('a file that would not get smaller stays alone', async () => {
  await writeFile(join(folder, 'tiny.json'), '{}');
  await compressFolder(folder);
  expect(await readdir(folder)).toEqual(['tiny.json']);
});

test.each(['_headers', 'photo.png', 'font.woff2'])('%s stays alone', async (name) => {
  await writeFile(join(folder, name), words);
  await compressFolder(folder);
  expect(await readdir(folder)).toEqual([name]);
});

test('a notice stays alone, so that whoever writes it anew need not look for its old shadow', async () => {
  await mkdir(join(folder, 'notices'));
  await writeFile(join(folder, 'notices/riverbend.json'), words);
  await compressFolder(folder);
  expect(await readdir(join(folder, 'notices'))).toEqual(['riverbend.json']);
});
