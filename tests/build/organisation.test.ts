import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationToBuild } from '../../build/organisation.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgs-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('who builds for an organisation that is there gets its pages', async () => {
  const read = await organisationToBuild('lakeside');
  expect(read).toMatchObject({ organisation: { name: 'Lakeside Health' } });
});

test('who misspells the organisation is told before anything is built', async () => {
  const read = await organisationToBuild('lakesid');
  expect(read).toEqual({ problem: 'There is no public/orgs/lakesid.json.' });
});

const names = { name: 'Lakeside', portal: { name: 'MyLakeside' } };

test('who builds from a file of format 1 gets its pages, and is told how to rewrite it', async () => {
  const file = join(folder, 'older.json');
  await writeFile(file, JSON.stringify({ ...names, lockout: { minutes: 20 } }));
  const read = await organisationToBuild('older', folder);
  expect(read).toMatchObject({
    organisation: { lockout: { lasts: '20 minutes' } },
    warning: `${file} is written in format 1, which the next release of Doorstep no longer reads: rewrite it with npm run org -- upgrade ${file}`,
  });
  expect(await organisationToBuild('lakeside')).not.toHaveProperty('warning');
});

test('who builds from a file of a format to come is told which can be read', async () => {
  const file = join(folder, 'newer.json');
  await writeFile(file, JSON.stringify({ format: 3, ...names }));
  expect(await organisationToBuild('newer', folder)).toEqual({
    problem: `${file} cannot be used. This file is written in format 3. This copy of Doorstep reads formats 1 and 2.`,
  });
});

test.each(['{ "name": "Lakeside", }', '{ "name": "Lakeside", "portl": {} }'])(
  'who builds from a file such as %s is told how to see what is wrong in it',
  async (text) => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, text);
    expect(await organisationToBuild('wrong', folder)).toEqual({
      problem: `${file} cannot be used. To see why: npm run org ${file}`,
    });
  },
);
