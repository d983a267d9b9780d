import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll } from '../../build/write-all.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
  await writeFile(join(folder, 'index.html'), 'old');
  await writeFile(join(folder, 'index.html.br'), 'old and small');
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

test('what is new takes its place, what is not to be there goes, and what is the same stays', async () => {
  await writeFile(at('same.html'), 'same');
  const changed = await writeAll({
    [at('index.html')]: Buffer.from('new'),
    [at('index.html.br')]: undefined,
    [at('es/index.html')]: Buffer.from('nuevo'),
    [at('same.html')]: Buffer.from('same'),
    [at('none.gz')]: undefined,
  });
  expect(changed).toEqual([at('index.html'), at('index.html.br'), at('es/index.html')]);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    'es',
    'es/index.html',
    'index.html',
    'same.html',
  ]);
  expect(await readFile(at('index.html'), 'utf8')).toBe('new');
});

test('if one cannot be written, all stay as they are', async () => {
  // Where a file should be made ready there is a folder.
  await mkdir(at('help.html.new'));
  const files = { [at('index.html')]: Buffer.from('new'), [at('help.html')]: Buffer.from('new') };
  await expect(writeAll(files)).rejects.toThrow();
  expect(await readFile(at('index.html'), 'utf8')).toBe('old');
  expect((await readdir(folder)).sort()).toEqual(['help.html.new', 'index.html', 'index.html.br']);
});
