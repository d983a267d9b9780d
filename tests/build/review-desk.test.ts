import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staffRulesIn } from '../../build/desk/kept-out.ts';
import { reviewFile, reviewFolder } from '../../build/review.ts';
import { parts } from '../../src/desk/for-you.ts';
import { flowMap } from '../../src/flow/map.ts';
import type { ScreenId } from '../../src/flow/screen.ts';
import { staffs, voiceOn } from '../desk/staff.ts';
import { organisations } from '../flow/organisations.ts';

/* A health system signs off what its staff read beside what its patients read, under its two files. */

const file = 'public/orgs/lakeside.json';
const desk = 'desk-orgs/lakeside.json';
let folder: string;
let text: string;
let page: Document;
let forPatients: string;
/** A screen that nobody comes to. */
let lonely: string;
/** The page of another staff file, held beside the first. */
let later: Document;

async function pageOf(besides: Parameters<typeof reviewFile>[1]): Promise<string> {
  const rendered = await reviewFile(file, besides);
  if ('problem' in rendered) throw new Error(rendered.problem);
  return rendered.page;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-desk-'));
  text = await pageOf({ desk });
  page = new JSDOM(text).window.document;
  forPatients = await pageOf({});
  const reached = new Set(flowMap(organisations.lakeside).screens.map(({ id }) => id));
  lonely = flowMap().screens.find(({ id }) => !reached.has(id))!.id;
  const staffNotes = [{ on: lonely, text: 'Ask the mail room.' }];
  const data = { format: 1, powers: { unlock: false }, staffNotes };
  const changed = await written('changed/lakeside.json', JSON.stringify(data));
  const laterText = await pageOf({ desk: changed, since: await written('before.html', text) });
  later = new JSDOM(laterText).window.document;
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: string) {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const plain = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ') ?? '';
const everywhere = () => plain(page.getElementById('for-staff'));
const beside = (id: string) =>
  plain(page.getElementById(id)?.querySelector('.sides > .staff:last-child'));

test('all that an agent reads on a screen stands beside it, or with what holds everywhere', () => {
  for (const { id } of flowMap(organisations.lakeside).screens) {
    const voice = voiceOn(id as ScreenId, { at: 'lakeside' });
    const read = [
      ...parts.flatMap((part) => voice[part].map((sentence) => sentence.text)),
      ...voice.statuses.map(({ code, means }) => `${code}: ${means}`),
      ...voice.notes,
    ];
    const page = everywhere() + beside(id);
    expect([id, read.filter((one) => !page.includes(one))]).toEqual([id, []]);
  }
});

test('what holds everywhere is said once', () => {
  expect(everywhere()).toContain('Check who they are before you say anything of an account.');
  expect(everywhere()).toContain('DUP-2: The patient has two records.');
  const screens = plain(page.getElementById('screens'));
  expect(screens).not.toContain('Check who they are before you say anything of an account.');
  expect(screens).not.toContain('DUP-2');
});

test('a sentence for staff names the rule from which it comes, with its value', () => {
  expect(beside('lockout.staff')).toMatch(
    /You can You can lift the lock, [^·]+ rule powers\.unlock: true/,
  );
  expect(beside('lockout.staff')).toMatch(/rule lockout\.resetUnlocks: true/);
  expect(everywhere()).toContain('rule verify.least: 4');
  const rows = [...page.querySelectorAll('#rules tr')].map((row) =>
    [...row.children].map(plain).join(' '),
  );
  expect(rows).toContain('powers.merge false merge two records, or two accounts, of one patient?');
  expect(plain(page.getElementById('unknown'))).toContain('lines.vendor.hours');
});

test('what a whole path says stands once at its head, and is opened beside a screen that does not set it aside', () => {
  const sentence = 'Does it say locked, disabled or closed?';
  const path = page.getElementById('lockout')!;
  const copies = [...path.querySelectorAll('li')].filter((one) => plain(one).includes(sentence));
  const open = copies.filter((one) => !one.closest('details'));
  const setsAside = 'lockout.message-pin';
  expect(open.map((one) => one.closest('article')?.id)).toEqual([undefined, setsAside]);
  expect(plain(page.getElementById('lockout.staff')?.querySelector('details'))).toContain(sentence);
  const aside = page.getElementById(setsAside)!;
  expect(plain(aside.querySelector('details'))).not.toContain(sentence);
  expect(plain(aside)).toMatch(/Not said here .*Does it say locked, disabled or closed/);
});

test('a cause says what it adds for staff, and what it sets aside', () => {
  const cause = plain(page.getElementById('lockout.staff/shut-off')?.querySelector('.staff'));
  expect(cause).toMatch(/Look at this field in your system: MyLakeside status.+Not said here You/);
  expect(cause).not.toContain('Does it say locked, disabled or closed?');
});

test('a note for staff on a screen that nobody comes to is told as never read', () => {
  const [, unread = ''] = plain(later.getElementById('for-staff')).split('Never read: ');
  expect(unread).toContain(`${lonely} Ask the mail room.`);
  expect(everywhere()).not.toContain('Never read');
});

test('no heading skips a level, and no two things have one name', () => {
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the page for patients holds nothing of a staff file, and no build would refuse it', async () => {
  const { verify, powers, lines, statuses, staffNotes } = staffs.lakeside!;
  const secrets = [
    verify.otherwise,
    powers.fieldName,
    ...Object.values(lines).map(({ phone }) => phone),
    ...(statuses as { means: string; do: string }[]).flatMap((one) => [one.means, one.do]),
    ...(staffNotes as { text: string }[]).map((one) => one.text),
    'Check who they are before you say anything of an account.',
  ];
  expect(secrets.filter((secret) => forPatients.includes(secret))).toEqual([]);
  expect(secrets.filter((secret) => !text.includes(secret))).toEqual([]);

  await written('dist/lakeside.html', forPatients);
  expect(await staffRulesIn(join(folder, 'dist'))).toEqual([]);
  await written('dist/lakeside.html', text);
  expect(await staffRulesIn(join(folder, 'dist'))).toHaveLength(1);
});

test('a page of the desk is never compared with one for patients, where what staff read would stand as gone', async () => {
  const before = await written('before.html', text);
  expect(await reviewFile(file, { since: before })).toEqual({
    problem: `${before}: This page holds what staff read. It is compared with --desk only.`,
  });
  const patients = await written('patients.html', forPatients);
  expect(await reviewFile(file, { since: patients, desk })).toEqual({
    problem: `${patients}: This page holds nothing that staff alone read. It is compared without --desk.`,
  });
});

test('a power that was taken away stands under "What changed", as a rule and as a sentence', () => {
  const changes = plain(later.getElementById('changes'));
  expect(changes).toContain('powers.unlock Before: true Now: false');
  expect(changes).toMatch(/staff\.can\.powers\/unlock_false New: You cannot lift the lock/);
});

test.each([
  [
    'with faults',
    'faulty/lakeside.json',
    { format: 1, powers: { unlock: 'yes' }, verify: { least: 2 } },
    (name: string) => `${name}:\npowers.unlock: Write true or false, or "unknown".`,
  ],
  [
    'on a screen that there is not',
    'nowhere/lakeside.json',
    { format: 1, staffNotes: [{ on: 'lockout.nowhere', text: 'Hello.' }] },
    (name: string) =>
      `${name}:\nstaffNotes[0].on: There is no screen lockout.nowhere. See docs/flow.md.`,
  ],
  [
    'of another organisation',
    'northfield.json',
    { format: 1 },
    (name: string) => `${name}: This is not the staff file of ${file}. Both have one name.`,
  ],
])('a staff file %s is refused in sentences', async (_, name, data, problem) => {
  const wrong = await written(name, JSON.stringify(data));
  expect(await reviewFile(file, { desk: wrong })).toEqual({ problem: problem(wrong) });
});

test('it is written into a folder that no build makes public', () => {
  expect(relative('dist', reviewFolder(desk))).toMatch(/^\.\./);
  expect(reviewFolder(desk)).not.toBe(reviewFolder(undefined));
});

test('the command looks for the staff file of the same name, and tells that it is not there', async () => {
  const failed = promisify(execFile)(
    resolve('node_modules/.bin/tsx'),
    [resolve('scripts/review.ts'), '--desk', resolve(file)],
    { cwd: folder },
  );
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: 'desk-orgs/lakeside.json: There is no such file, or it cannot be read.\n',
  });
});
