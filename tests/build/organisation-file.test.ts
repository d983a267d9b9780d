import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFiles } from '../../build/compare-files.ts';
import { checkFile, upgradeFile } from '../../build/organisation-file.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgs-'));
  file = join(folder, 'riverside.json');
});
afterAll(() => rm(folder, { recursive: true }));

const names = { name: 'Riverside', portal: { name: 'MyRiverside' } };
const older = { ...names, lockout: { minutes: 20, appliesTo: ['password'] } };

const write = (data: unknown) => writeFile(file, JSON.stringify(data));
const text = () => readFile(file, 'utf8');

test('who upgrades a file finds it rewritten, and reads what has changed', async () => {
  await writeFile(file, `\uFEFF${JSON.stringify(older)}`);
  expect(await upgradeFile(file)).toEqual({
    ok: true,
    lines: [
      `${file} is rewritten:`,
      'format is now 2.',
      'lockout.minutes 20 is now lockout.lasts "20 minutes".',
    ],
  });
  expect(await text()).toBe(`{
  "format": 2,
  "name": "Riverside",
  "portal": {
    "name": "MyRiverside"
  },
  "lockout": {
    "lasts": "20 minutes",
    "appliesTo": [
      "password"
    ]
  }
}
`);
});

test('who upgrades a file of format 2 is told that there is nothing to do, and it stays as it was', async () => {
  const before = ` { "format":2,"name":"Riverside",\r\n"portal":{"name":"MyRiverside"} }`;
  await writeFile(file, before);
  expect(await upgradeFile(file)).toEqual({
    ok: true,
    lines: [`${file} is of format 2 already. There is nothing to do.`],
  });
  expect(await text()).toBe(before);
});

test.each([
  ['of a format to come', { format: 3, ...names }, 'format: This file is written in format 3. '],
  ['with a format in quotation marks', { format: '2', ...names }, 'format: Write 2, '],
  ['with a wrong value', { ...names, lockout: { minutes: 'soon' } }, 'lockout.minutes: Write '],
  [
    'with a rule in both shapes',
    { ...names, lockout: { minutes: 20, lasts: '30 minutes' } },
    'lockout.minutes: This is called lockout.lasts now, ',
  ],
  ['that is a list', [names], 'The whole file: '],
])('a file %s is left as it is, and told why', async (_, data, sentence) => {
  await write(data);
  const { ok, lines } = await upgradeFile(file);
  expect(ok).toBe(false);
  expect(lines).toEqual([`${file} is left as it is:`, expect.stringContaining(sentence)]);
  expect(await text()).toBe(JSON.stringify(data));
});

test.each([checkFile, upgradeFile])(
  'who names no file that can be read is told so: %o',
  async (command) => {
    const nowhere = join(folder, 'nowhere.json');
    expect(await command(nowhere)).toEqual({
      ok: false,
      lines: [`${nowhere}: There is no such file, or it cannot be read.`],
    });
    await writeFile(file, '{ "name": ');
    expect(await command(file)).toMatchObject({
      ok: false,
      lines: [expect.stringContaining('line 1, column 11: This is not JSON.')],
    });
    expect(await text()).toBe('{ "name": ');
  },
);

const hint = expect.stringContaining(`rewrite it with npm run org -- upgrade `);

test('who checks a file of format 1 is told that it is fine, and how to upgrade it', async () => {
  await write(older);
  const { ok, lines } = await checkFile(file);
  expect(ok).toBe(true);
  expect(lines[0]).toMatch(/^OK: Riverside\. 4 of /);
  expect(lines.at(-1)).toEqual(hint);
});

test('who checks a file of format 1 with a fault is told both', async () => {
  await write({ ...older, idle: 99 });
  expect(await checkFile(file)).toEqual({
    ok: false,
    lines: [`${file}:`, expect.stringMatching(/^idle: Write /), hint],
  });
});

test('who checks a file of format 2 is told nothing of formats', async () => {
  expect(await checkFile('public/orgs/default.json')).toMatchObject({
    ok: true,
    lines: expect.not.arrayContaining([hint]),
  });
});

test('who names a day to come in checked is told its place, and the file does not pass', async () => {
  await write({ format: 2, ...names, checked: '2026-11-28' });
  expect(await checkFile(file, undefined, '2026-11-27')).toEqual({
    ok: false,
    lines: [`${file}:`, 'checked: 2026-11-28 is still to come. Today is 2026-11-27.'],
  });
  expect(await checkFile(file, undefined, '2026-11-28')).toMatchObject({ ok: true });
});

test('who compares a file with one that is wrong reads what is wrong', async () => {
  await write({ format: 2, ...names, idle: 99 });
  const { ok, lines } = await compareFiles('public/orgs/default.json', file);
  expect(ok).toBe(false);
  expect(lines).toEqual([`${file}:`, expect.stringMatching(/^idle: Write /)]);
});

test('the command says the same, and fails where something is wrong', async () => {
  const org = async (...args: string[]) => {
    const run = promisify(execFile)('npx', ['tsx', 'scripts/org.ts', ...args]);
    return run.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  };
  await write(older);
  expect(await org('upgrade', file)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('is rewritten:'),
  });
  await write({ format: 3, ...names });
  expect(await org('upgrade', file)).toEqual({
    code: 1,
    stdout: `${file} is left as it is:\nformat: This file is written in format 3. This copy of Doorstep reads formats 1 and 2.\n`,
    stderr: '',
  });
  expect(await org('upgrade')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('npm run org -- new'),
  });
});

test('who names times of work in a text only is asked for them as windows', async () => {
  const maintenance = 'Wednesdays from 2 to 3 in the morning';
  await write({ format: 2, ...names, notices: { maintenance } });
  const asked = (await checkFile(file)).lines.filter((line) =>
    /^notices\.maintenance: /.test(line),
  );
  expect(asked).toHaveLength(1);
  const windows = {
    zone: 'Europe/London',
    weekly: [{ day: 'wednesday', from: '02:00', to: '03:00' }],
  };
  await write({ format: 2, ...names, notices: { maintenance, windows } });
  expect((await checkFile(file)).lines.join(' ')).not.toContain('notices.maintenance: ');
});
