import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { dayOf } from '../../build/checked.ts';
import { newFile } from '../../build/new-file/new-file.ts';
import { questions } from '../../build/new-file/questions.ts';
import { checkFile } from '../../build/organisation-file.ts';
import met from '../../build/rules-met.json' with { type: 'json' };
import neutral from '../../public/orgs/default.json' with { type: 'json' };

const folder = await mkdtemp(join(tmpdir(), 'new-'));
const file = join(folder, 'riverside.json');
beforeEach(() => rm(file, { force: true }));
afterAll(() => rm(folder, { recursive: true }));

/** What somebody types, line by line, and what they read. */
async function typing(
  lines: readonly string[],
  options: { overwrite?: boolean; file?: string } = {},
) {
  const left = [...lines];
  const said: string[] = [];
  const report = await newFile({
    file,
    overwrite: false,
    ...options,
    nextLine: () => Promise.resolve(left.shift()),
    say: (line) => said.push(line),
  });
  return { ...report, said, left };
}

const written = async () => JSON.parse(await readFile(file, 'utf8')) as typeof neutral;

/** A group or rule, and what stands in it, as names in their order. */
const keysOf = (rules: object): string[] =>
  Object.entries(rules).flatMap(([name, value]) => [
    name,
    ...(typeof value === 'object' && !Array.isArray(value) ? keysOf(value as object) : []),
  ]);

test('who answers every question has a file that can be hosted, with the rest unknown', async () => {
  const { ok, left } = await typing([
    'Riverside Health',
    'MyRiverside',
    'https://my.riverside.example/',
    '911',
    '216-555-0142',
    'always',
    '5',
    '20 minutes',
    'yes',
    'text, email',
    'Email post',
  ]);
  expect([ok, left]).toEqual([true, []]);
  expect(await written()).toMatchObject({
    format: 2,
    name: 'Riverside Health',
    portal: { name: 'MyRiverside', address: 'https://my.riverside.example/', app: 'unknown' },
    emergency: '911',
    support: { phone: '216-555-0142', hours: 'always', tty: 'unknown' },
    lockout: { attempts: 5, lasts: '20 minutes', warns: 'unknown' },
    activation: { selfSignup: true },
    securityCode: { channels: ['text', 'email'] },
    recovery: { channels: ['email', 'post'] },
    checked: dayOf(new Date()),
  });
  expect(keysOf(await written())).toEqual(keysOf(neutral));
  expect(await checkFile(file)).toMatchObject({ ok: true });
});

test('who knows nothing but the name presses Enter, and has a file all the same', async () => {
  const { ok } = await typing(['Riverside Health', ...questions.slice(1).map(() => '')]);
  expect(ok).toBe(true);
  expect({ ...(await written()), $schema: neutral.$schema }).toEqual({
    ...neutral,
    name: 'Riverside Health',
    checked: dayOf(new Date()),
  });
});

test('a wrong answer is told at once, in the words of the check, and asked for again', async () => {
  const answers = ['', 'Riverside', '', 'riverside.example', 'https://riverside.example/'];
  const { said } = await typing([...answers, ...questions.slice(3).map(() => '')]);
  expect(said).toContain(
    '  name: This has to be there. Patients see it at the head of every page.',
  );
  expect(said).toContain('  portal.address: Write a whole web address that starts with https://.');
  expect((await written()).portal.address).toBe('https://riverside.example/');
});

const hoursFrom = ['Riverside', '', '', '', ''];
const afterHours = questions.slice(6).map(() => '');

test.each([
  'mon-fri 8:00-17:00 America/Chicago',
  'Monday to Friday, 08:00 to 17:00 America/Chicago',
])('opening hours can be typed as %s', async (hours) => {
  await typing([...hoursFrom, hours, ...afterHours]);
  const day = [['08:00', '17:00']];
  expect((await written()).support.hours).toEqual({
    zone: 'America/Chicago',
    week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
  });
});

test.each([
  'in the morning',
  'fri-mon 08:00-17:00 America/Chicago',
  'mon-fri 08:00-17:00 Lakeside',
])('opening hours such as %s are asked for again', async (hours) => {
  const { said } = await typing([...hoursFrom, hours, 'always', ...afterHours]);
  expect(said.filter((line) => line.startsWith('  support.hours'))).toHaveLength(1);
  expect((await written()).support.hours).toBe('always');
});

test('a file that is there stays as it is, unless somebody says otherwise', async () => {
  await writeFile(file, 'mine');
  const refused = await typing(['Riverside']);
  expect(refused).toMatchObject({ ok: false, left: ['Riverside'] });
  expect(refused.lines).toEqual([
    `${file} is there already, and stays as it is. Name another file, or say --overwrite.`,
  ]);
  expect(await readFile(file, 'utf8')).toBe('mine');
  const told = await typing(['Riverside', ...questions.slice(1).map(() => '')], {
    overwrite: true,
  });
  expect(told.ok).toBe(true);
  expect((await written()).name).toBe('Riverside');
});

test('without a file’s name it is called after the organisation, and one that is there is told before the rest', async () => {
  const { ok, lines, left } = await typing(['Lakeside', 'MyLakeside'], {
    file: undefined as never,
  });
  expect(ok).toBe(false);
  expect(lines[0]).toMatch(/^public\/orgs\/lakeside\.json is there already/);
  expect(left).toEqual(['MyLakeside']);
});

test('who stops before the end reads that no file was written, and what they had answered', async () => {
  const { ok, lines } = await typing(['Riverside', '']);
  expect(ok).toBe(false);
  expect(lines).toEqual([
    'The input ended at question 3 of 11. No file was written or changed.',
    '  You had answered name: "Riverside"',
    '  You had answered portal.name: "your patient portal"',
  ]);
  expect(await readdir(folder)).toEqual([]);
});

test.each(['River Side.json', 'riverside.txt', 'nowhere/riverside.json'])(
  'a file that cannot be hosted or written is refused before the first question: %s',
  async (name) => {
    const { ok, said } = await typing(['Riverside'], { file: join(folder, name) });
    expect([ok, said]).toEqual([false, []]);
  },
);

test('a few questions, and first what most known troubles meet', () => {
  expect(questions.length).toBeLessThanOrEqual(12);
  const own = ['name', 'portal.name', 'emergency', 'lockout.lasts'];
  const counts = questions
    .filter(({ rule }) => !own.includes(rule))
    .map(({ rule }) => (met.rules as Record<string, number>)[rule]!);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
});
