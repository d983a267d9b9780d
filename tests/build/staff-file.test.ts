import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkStaffFile } from '../../build/desk/staff-file.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staff-'));
  await mkdir(join(folder, 'desk-orgs'));
  file = join(folder, 'desk-orgs/lakeside.json');
});
afterAll(() => rm(folder, { recursive: true }));

const write = (data: unknown, to = file) => writeFile(to, JSON.stringify(data));

test('who checks a staff file is told how much is known, and how old it is', async () => {
  await write({ format: 1, checked: '2026-11-20', powers: { unlock: true } });
  const { ok, lines } = await checkStaffFile(file, '2026-11-27');
  expect(ok).toBe(true);
  expect(lines[0]).toMatch(/^OK: .*lakeside\.json\. 1 of \d+ rules for staff are known\.$/);
  expect(lines).toContain('  verify: details, least, callBack, otherwise');
  expect(lines).toContain('  lines.vendor: phone, extension, hours');
  expect(lines.at(-1)).toBe('Checked on 2026-11-20, 7 days ago.');
});

test('who writes of a screen that there is not is told its place', async () => {
  await write({
    format: 1,
    statuses: [{ code: 'A', means: 'Shut.', do: 'Open it.', screen: 'lockout.nowhere' }],
    staffNotes: [
      { on: 'lockout.wait', text: 'Hello.' },
      { on: 'nowhere.at-all', text: 'Hello.' },
    ],
  });
  expect(await checkStaffFile(file)).toEqual({
    ok: false,
    lines: [
      `${file}:`,
      'statuses[0].screen: There is no screen lockout.nowhere. See docs/flow.md.',
      'staffNotes[1].on: There is no screen nowhere.at-all. See docs/flow.md.',
    ],
  });
});

test('who names a day to come in checked is told so', async () => {
  await write({ format: 1, checked: '2026-11-28' });
  expect((await checkStaffFile(file, '2026-11-27')).lines).toEqual([
    `${file}:`,
    'checked: 2026-11-28 is still to come. Today is 2026-11-27.',
  ]);
});

test('who calls the file otherwise than the patients’ is told that nobody asks for it', async () => {
  const slip = join(folder, 'desk-orgs/lakesied.json');
  await write({ format: 1 }, slip);
  expect((await checkStaffFile(slip)).lines).toContain(
    'There is no public/orgs/lakesied.json: the desk never asks for this file. Is the name right?',
  );
});

test('the command knows a staff file by its folder, or by --desk', async () => {
  const org = (...args: string[]) =>
    promisify(execFile)('npx', ['tsx', 'scripts/org.ts', ...args]).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => `failed: ${stdout}`,
    );
  const elsewhere = join(folder, 'lakeside.json');
  const data = { format: 1, powers: { unlock: 'yes' } };
  await write(data);
  await write(data, elsewhere);
  const fault = 'powers.unlock: Write true or false, or "unknown".\n';
  expect(await org(file)).toBe(`failed: ${file}:\n${fault}`);
  expect(await org('--desk', elsewhere)).toBe(`failed: ${elsewhere}:\n${fault}`);
});
