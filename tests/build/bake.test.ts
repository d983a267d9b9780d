import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { headersFor, parseRules, policyOf } from '../../build/headers.mjs';

/* A hospital builds on a weekday, copies what was built to its server, and changes its number on a Sunday. */

let project: string;
let server: string;
const parts = ['build', 'public', 'scripts', 'src', 'index.html'];
const settings = ['package.json', 'tsconfig.json', 'vite.config.ts'];
/** What the look-up has learnt, where anybody has built before: it takes longer than all else of a build. */
const lessons = '.cache/lookup';

const env: NodeJS.ProcessEnv = { ...process.env, ORGANISATION: 'riverbend' };
delete env.VITEST;
delete env.NODE_ENV;

const weekday = JSON.parse(readFileSync('public/orgs/lakeside.json', 'utf8')) as {
  support: object;
};
const sunday = {
  ...weekday,
  checked: '2026-11-29',
  colour: '#7a1f3d',
  support: { ...weekday.support, phone: '555-0199' },
};

const write = (file: string, value: unknown) =>
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value, null, 2));

function build(rules: unknown) {
  write(join(project, 'public/orgs/riverbend.json'), rules);
  const command = ['scripts/build.ts', '--framed-by', 'https://portal.riverbend.example'];
  const options = { cwd: project, env, encoding: 'utf8' } as const;
  const { stdout, stderr } = spawnSync('node_modules/.bin/tsx', command, options);
  // It may cost a patient more than the neutral default does: that is not what is looked at here.
  if (!stdout.includes('first download')) throw new Error(stderr);
}

/** What is on the server, by name. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

/** Runs the command where there is nothing but what was built: no package is installed there. */
function bake(file: string, dist = 'doorstep'): { ok: boolean; said: string } {
  const options = { cwd: server, encoding: 'utf8', stdio: 'pipe' } as const;
  try {
    return {
      ok: true,
      said: execFileSync('node', ['doorstep-bake/bake.mjs', dist, file], options),
    };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, said: stdout + stderr };
  }
}

function copyToServer() {
  rmSync(server, { recursive: true, force: true });
  for (const ending of ['', '-servers', '-bake']) {
    const from = join(project, `weekday${ending}`);
    cpSync(from, join(server, `doorstep${ending}`), { recursive: true });
  }
}

const read = (name: string) => readFileSync(join(server, name), 'utf8');

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'bake-'));
  server = mkdtempSync(join(tmpdir(), 'server-'));
  for (const part of [...parts, ...settings])
    cpSync(part, join(project, part), { recursive: true });
  if (existsSync(lessons)) cpSync(lessons, join(project, lessons), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  build(weekday);
  for (const ending of ['', '-servers', '-bake']) {
    const to = join(project, `weekday${ending}`);
    cpSync(join(project, `dist${ending}`), to, { recursive: true });
  }
  build(sunday);
});
afterAll(() => {
  for (const folder of [project, server]) rmSync(folder, { recursive: true, force: true });
});

beforeEach(copyToServer);

describe('who changes the file on a Sunday', () => {
  test('gets byte for byte what a build with that file would have written', () => {
    write(join(server, 'riverbend.json'), sunday);
    const before = filesIn(join(server, 'doorstep'));
    const { ok, said } = bake('riverbend.json');
    expect(said).toContain('doorstep is of riverbend.json now: Lakeside Health.');
    expect(ok).toBe(true);
    const after = filesIn(join(server, 'doorstep'));
    expect(after).toEqual(filesIn(join(project, 'dist')));
    expect(filesIn(join(server, 'doorstep-servers'))).toEqual(
      filesIn(join(project, 'dist-servers')),
    );
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    for (const page of ['index.html', 'help.html', 'ar-XB/index.html', 'ar-XB/help.html'])
      expect(changed).toEqual(expect.arrayContaining([page, `${page}.br`, `${page}.gz`]));
    expect(read('doorstep/ar-XB/help.html')).toContain('555-0199');
  });

  test('has a policy that still fits each page, and is told to give it to the server', () => {
    write(join(server, 'riverbend.json'), sunday);
    const { said } = bake('riverbend.json');
    expect(said).toContain('doorstep-servers/nginx.conf or doorstep-servers/doorstep.caddy');
    const rules = parseRules(read('doorstep/_headers'));
    for (const page of ['index.html', 'ar-XB/help.html']) {
      const policy = headersFor(rules, `/${page}`)['Content-Security-Policy']!;
      const framedBy = ['https://portal.riverbend.example'];
      expect(policy).toBe(policyOf(read(`doorstep/${page}`), framedBy));
      expect(read('doorstep-servers/nginx.conf')).toContain(policy);
    }
  });

  test('in its place on the server leaves no older copy beside it', () => {
    write(join(server, 'doorstep/orgs/riverbend.json'), sunday);
    expect(bake('doorstep/orgs/riverbend.json', 'doorstep/').ok).toBe(true);
    const copy = readFileSync(join(server, 'doorstep/orgs/riverbend.json.br'));
    expect(String(brotliDecompressSync(copy))).toBe(read('doorstep/orgs/riverbend.json'));
    expect(filesIn(join(server, 'doorstep'))).toEqual(filesIn(join(project, 'dist')));
  });

  test('and changed a number only, has nothing to give to the server', () => {
    write(join(server, 'riverbend.json'), { ...weekday, support: sunday.support });
    expect(bake('riverbend.json').said).toMatch(
      /^doorstep is of riverbend\.json now: Lakeside Health\. Files changed: \d+\.\n$/,
    );
  });

  test('for another organisation than before is told for whom the pages were', () => {
    write(join(server, 'northfield.json'), sunday);
    const { said } = bake('northfield.json');
    expect(said).toContain('Its pages were for riverbend until now.');
    expect(said).not.toContain('was not there before');
  });

  test('under a name that the folder did not know is told so, as it may be a slip', () => {
    write(join(server, 'northfeild.json'), sunday);
    expect(bake('northfeild.json').said).toContain('orgs/northfeild.json was not there before');
  });
});

test.each([
  [
    'breaks a rule',
    'riverbend.json',
    { ...sunday, support: { phone: 'press 1', tel: 7 } },
    ['support.phone: Write a phone number', 'support.tel: There is no rule of this name.'],
  ],
  ['is no JSON', 'riverbend.json', '{\n  "name": ,\n}', ['line 2, column 11: This is not JSON.']],
  ['is endless', 'riverbend.json', `"${'7'.repeat(1_000_000)}"`, ['The whole file: It has more']],
  ['has a name that no address has', 'River Bend.json', sunday, ['Call the file by small letters']],
])('a file that %s is refused with its places, and nothing changes', (_, name, rules, places) => {
  write(join(server, name), rules);
  const before = filesIn(server);
  const { ok, said } = bake(name);
  expect(ok).toBe(false);
  for (const place of places) expect(said).toContain(place);
  expect(said).toMatch(/Nothing is changed\.\n$/);
  expect(said).not.toMatch(/\n\s+at /);
  expect(filesIn(server)).toEqual(before);
});

test('a folder of another build is refused: its pages would ask for scripts that are not there', () => {
  write(join(server, 'riverbend.json'), sunday);
  const script = readdirSync(join(server, 'doorstep/assets')).find((name) => /^app-/.test(name))!;
  rmSync(join(server, 'doorstep/assets', script));
  const before = filesIn(server);
  expect(bake('riverbend.json')).toEqual({
    ok: false,
    said: `doorstep: It is of another build than this command: it has no assets/${script}.\nNothing is changed.\n`,
  });
  expect(filesIn(server)).toEqual(before);
});

test('a folder that is none is refused', () => {
  write(join(server, 'riverbend.json'), sunday);
  expect(bake('riverbend.json', 'dorstep').said).toBe(
    'dorstep: There is no built page in it.\nNothing is changed.\n',
  );
});
