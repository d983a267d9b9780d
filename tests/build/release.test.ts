import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffRulesIn } from '../../build/desk/kept-out.ts';
import { changesFor } from '../../build/release/changes.ts';
import { npmSbom, sbomOf } from '../../build/release/sbom.ts';
import { filesIn, zipOf } from '../../build/release/zip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('a zip of the same files has the same bytes, whenever they were written', async () => {
  const again = join(folder, 'orgs');
  cpSync('public/orgs', again, { recursive: true });
  utimesSync(join(again, 'default.json'), 1, 1);
  const zip = await zipOf('public/orgs');
  expect((await zipOf(again)).equals(zip)).toBe(true);
  const { files } = await JSZip.loadAsync(zip);
  expect(Object.keys(files)).toEqual(await filesIn('public/orgs'));
});

test('the list of parts has what stands in the built app, Svelte too, and nothing that changes by itself', () => {
  const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
  const sbom = sbomOf(npmSbom(), notices);
  const names = sbom.components.map(({ name, version }) => `${name} ${version}`);
  const noticed = [...notices.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(noticed.sort());
  expect(JSON.stringify(sbom)).not.toMatch(/serialNumber|timestamp|"tools"/);
  expect(sbomOf(npmSbom(), notices)).toEqual(sbom);
});

test('what an administrator has to do stands first, then what changed in the version', () => {
  const changelog =
    '# Changelog\n\n## 2.0.0\n\n- New.\n\n  **What to do:** run\n  this.\n\n- More.\n\n## 1.0.0\n\n- Old.\n';
  const changes = changesFor('2.0.0', changelog);
  expect(changes).toMatch(
    /How to upgrade\n\n- run this\.\n[\s\S]*What changed: 2\.0\.0\n\n- New\./,
  );
  expect(changes).not.toContain('Old');
  expect(changesFor('1.0.0', changelog)).toContain('- Old.');
  expect(() => changesFor('3.0.0', changelog)).toThrow('CHANGELOG.md has no section for 3.0.0.');
});

// Two builds take minutes.
describe.runIf(!process.env.QUICK)(
  'two people who build the same sources, each in a folder of their own',
  () => {
    const pages = ['index.html', 'desk.html'];
    const sources = [
      'build',
      'public',
      'desk-orgs',
      'scripts',
      'src',
      'docs',
      'tests/cases',
      ...pages,
    ];
    const settings = [
      'package.json',
      'package-lock.json',
      'CHANGELOG.md',
      'tsconfig.json',
      'vite.config.ts',
    ];

    async function release(name: string): Promise<string> {
      const home = join(folder, name);
      mkdirSync(home);
      for (const one of [...sources, ...settings])
        cpSync(one, join(home, one), { recursive: true });
      symlinkSync(resolve('node_modules'), join(home, 'node_modules'), 'junction');
      const env = { ...process.env };
      delete env.VITEST;
      delete env.NODE_ENV;
      const tsx = resolve('node_modules/tsx/dist/cli.mjs');
      await promisify(execFile)(process.execPath, [tsx, 'scripts/release.ts'], { cwd: home, env });
      return join(home, 'release');
    }

    let one: string;
    let other: string;
    beforeAll(async () => {
      one = await release('one');
      other = await release('other');
    });

    test('get the same release, byte by byte', async () => {
      const names = await filesIn(one);
      expect(names).toContain(`doorstep-${version}.zip`);
      expect(await filesIn(other)).toEqual(names);
      const sums = (release: string) => names.map((name) => `${name} ${hash(join(release, name))}`);
      expect(sums(other)).toEqual(sums(one));
    });

    test('can check each file of it by its sum', async () => {
      const sums = readFileSync(join(one, 'SHA256SUMS'), 'utf8').trim().split('\n');
      const files = (await filesIn(one)).filter((name) => name !== 'SHA256SUMS');
      expect(sums).toEqual(files.map((name) => `${hash(join(one, name))}  ${name}`));
    });

    test('find in the zip what was built', async () => {
      const zip = await JSZip.loadAsync(readFileSync(join(one, `doorstep-${version}.zip`)));
      const dist = join(folder, 'one/dist');
      const index = await zip.file('index.html')!.async('nodebuffer');
      expect(index.equals(readFileSync(join(dist, 'index.html')))).toBe(true);
      expect(Object.keys(zip.files)).toEqual(await filesIn(dist));
    });

    test('find nothing of the desk in it: neither a file nor a rule for staff', async () => {
      const dist = join(folder, 'one/dist');
      expect((await filesIn(dist)).filter((name) => /desk|staff/.test(name))).toEqual([]);
      expect(await staffRulesIn(dist)).toEqual([]);
    });
  },
);
