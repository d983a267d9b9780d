import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/* Somebody starts it from a clone in which a build takes no time. */

/** Notes with what it was called, and leaves a desk. */
const npm = `#!/bin/sh
echo "$@" > called.txt
mkdir -p dist-desk
echo '<h1>The desk</h1>' > dist-desk/index.html
printf '/*\\n  X-Test: all\\n' > dist-desk/_headers
`;

let clone: string;

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'start-'));
  for (const folder of ['scripts', 'build'])
    await cp(folder, join(clone, folder), {
      recursive: true,
      filter: (name) => !/\.(ts|svelte)$/.test(name),
    });
  await mkdir(join(clone, 'node_modules/.bin'), { recursive: true });
  await symlink(resolve('node_modules/sirv'), join(clone, 'node_modules/sirv'));
  await writeFile(join(clone, 'node_modules/.bin/npm'), npm);
  await chmod(join(clone, 'node_modules/.bin/npm'), 0o755);
  await writeFile(join(clone, 'package-lock.json'), '{}');
  await writeFile(join(clone, 'node_modules/.package-lock.json'), '{}');
});
afterAll(() => rm(clone, { recursive: true }));

const env = { ...process.env, PORT: '', BASE: '/' };

/** Its last words, and whether it built anything before. */
function told(script: string, ...options: string[]) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [`scripts/${script}`, ...options],
    {
      cwd: clone,
      env,
      encoding: 'utf8',
    },
  );
  return { status, stderr, stdout };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The first line that it says once it is up. */
const firstLine = (child: ChildProcess) =>
  new Promise<string>((said, failed) => {
    child.stdout!.once('data', (line) => said(String(line)));
    child.once('exit', (code) => failed(new Error(`It ended with ${code}.`)));
  });

test.each([
  ['an option that there is not', ['--prot', '8080'], /^Unknown option '--prot': the options are /],
  ['a port without its option', ['8080'], /^Unexpected argument '8080': the options are --desk, /],
  ['an option without its value', ['--port'], /^Option '--port <value>' argument missing: /],
  ['a port that is none', ['--port', '80800'], /^80800 is no port: take a number from 1 to 65535/],
])('%s is told in one sentence, and nothing is built', (_, options, sentence) => {
  const { status, stderr, stdout } = told('start.mjs', ...options);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the server takes no option of the build', () => {
  const { status, stderr } = told('serve.mjs', '--draft', 'es');
  expect([status, stderr]).toEqual([
    2,
    "Unknown option '--draft': the options are --desk, --port.\n",
  ]);
});

test('the desk is built with its options, and shown at the port that was named; a second one is told that it is taken', async () => {
  const port = await freePort();
  const options = ['--desk', '--port', `${port}`, '--draft', 'es', '--draft', 'fr'];
  const desk = spawn(process.execPath, ['scripts/start.mjs', ...options], { cwd: clone, env });
  try {
    expect(await firstLine(desk)).toBe(`The desk is at http://localhost:${port}/\n`);
    expect(await readFile(join(clone, 'called.txt'), 'utf8')).toBe(
      'run --silent build -- --desk --draft=es --draft=fr\n',
    );
    const page = await fetch(`http://localhost:${port}/`);
    expect(await page.text()).toContain('The desk');

    const { status, stderr } = told('serve.mjs', '--desk', '--port', `${port}`);
    expect([status, stderr]).toEqual([
      1,
      `Port ${port} is not free (EADDRINUSE): choose another with --port.\n`,
    ]);
  } finally {
    desk.kill();
  }
});
