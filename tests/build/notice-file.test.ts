import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkNotice } from '../../build/notice-file.ts';
import { statusHosts } from '../../build/status-hosts.ts';

const folder = await mkdtemp(join(tmpdir(), 'notices-'));
const now = Date.parse('2026-11-27T19:30Z');
const rules = { format: 2, name: 'Riverbend', portal: { name: 'MyRiverbend' } };

async function fileWith(text: string, name = 'riverbend.json') {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

test('whoever writes a notice hears whether it is shown, and until when', async () => {
  const notice = { format: 1, updated: '2026-11-27T14:05-05:00', state: 'down' };
  const file = await fileWith(JSON.stringify(notice));
  expect(await checkNotice(file, now)).toEqual({
    ok: true,
    lines: ['OK: down. It is shown until 2026-11-28T19:05:00.000Z.'],
  });
  const { ok, lines } = await checkNotice(file, now + 48 * 3_600_000);
  expect(ok).toBe(false);
  expect(lines.join(' ')).toContain('is not shown now. updated: ');
});

test('and what is wrong in it, and where', async () => {
  const file = await fileWith('{ "format": 1, "state": "broken" }');
  const { lines } = await checkNotice(file, now);
  expect(lines).toContain('updated: This is missing.');
  expect(lines).toContain('state: Write one of "down", "partly", "planned", "well".');
  expect((await checkNotice(join(folder, 'none.json'), now)).ok).toBe(false);
});

test('the hosts that a build may ask are those of its organisations', async () => {
  const status = 'https://status.example/api/v2/summary.json';
  await fileWith('no rules at all');
  await fileWith(JSON.stringify({ ...rules, notices: { status } }), 'one.json');
  await fileWith(JSON.stringify({ ...rules, notices: { status } }), 'other.json');
  await fileWith(JSON.stringify({ ...rules, notices: { status: 'file' } }), 'own.json');
  expect(await statusHosts(folder)).toEqual({
    one: 'https://status.example',
    other: 'https://status.example',
  });
});
