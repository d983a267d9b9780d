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
