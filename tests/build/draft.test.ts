import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnglish } from '../../build/locales.ts';
import { englishHashes } from '../../build/translation.ts';
import { pseudoWords, type WordTree } from '../../src/i18n/pseudo.ts';

/* The project with one language more, which has holes, built as its builder would. */

let project: string;
const parts = ['build', 'public', 'scripts', 'src', 'index.html'];
const settings = ['package.json', 'tsconfig.json', 'vite.config.ts'];
/** What the look-up has learnt, where anybody has built before: it takes longer than all else of a build. */
const lessons = '.cache/lookup';

/** What a command says, and whether it ends well. */
function run(...command: string[]): { ok: boolean; said: string } {
  const env = { ...process.env };
  delete env.VITEST;
  delete env.NODE_ENV;
  try {
    const options = { cwd: project, encoding: 'utf8', stdio: 'pipe', env } as const;
    return { ok: true, said: execFileSync('node_modules/.bin/tsx', command, options) };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, said: stdout + stderr };
  }
}

const pathTo = (file: string) => join(project, 'src/locales', file);
const read = (file: string) => JSON.parse(readFileSync(pathTo(file), 'utf8')) as WordTree;
const write = (file: string, value: unknown) => writeFileSync(pathTo(file), JSON.stringify(value));

function change(file: string, edit: (words: WordTree) => void) {
  const words = read(file);
  edit(words);
  write(file, words);
}

/** The made-up languages have every form of counting that there is; French has fewer. */
const countedAsInFrench = (words: WordTree): WordTree =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([name]) => !/_(zero|two|few)$/.test(name))
      .map(([name, text]) => [name, typeof text === 'string' ? text : countedAsInFrench(text)]),
  );

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'draft-'));
  for (const part of [...parts, ...settings])
    cpSync(part, join(project, part), { recursive: true });
  if (existsSync(lessons)) cpSync(lessons, join(project, lessons), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  mkdirSync(pathTo('fr'));
  const english = await readEnglish();
  for (const [namespace, tree] of Object.entries(english)) {
    write(`fr/${namespace}.json`, countedAsInFrench(pseudoWords(tree)));
  }
  write('fr.json', { madeFrom: Object.fromEntries(englishHashes(english)) });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('a translator whose language is whole is told so', () => {
  expect(run('scripts/language.ts', 'fr')).toEqual({ ok: true, said: 'Whole.\n' });
});

test('a translator who has lost texts, or did not see the English change, is told which', () => {
  change('fr/common.json', ({ page }) => delete (page as WordTree)['continue']);
  change('fr/start.json', ({ trouble }) => delete (trouble as WordTree)['title']);
  change('en/guide.json', ({ titles }) => ((titles as WordTree)['call'] = 'Who can help'));
  const { ok, said } = run('scripts/language.ts', 'fr');
  expect(ok).toBe(false);
  expect(said.split('\n')).toEqual([
    '  fr  common:page.continue has no text.',
    '  fr  guide:titles.call was translated from an older English text.',
    '  fr  start:trouble.title has no text.',
    '3 to do.',
    '',
  ]);
});

test('nobody can build a language that is not whole without meaning to', () => {
  const { ok, said } = run('scripts/build.ts');
  expect(ok).toBe(false);
  expect(said).toContain('common:page.continue has no text.');
  expect(said).toContain('guide:titles.call was translated from an older English text.');
  expect(said).toContain('npm run build -- --draft fr');
  expect(run('scripts/build.ts', '--draft', 'fi').said).toContain(
    'There is no folder src/locales/fi.',
  );
});

/** A build takes minutes where others work beside it. */
const building = 600_000;

test(
  'in a draft just what is missing is English, and is marked as English',
  { timeout: building },
  () => {
    const { ok, said } = run('scripts/build.ts', '--draft', 'fr');
    expect(said).toContain('first download');
    if (!ok) throw new Error(said);
    const html = readFileSync(join(project, 'dist/fr/index.html'), 'utf8');
    const { document } = new JSDOM(html).window;
    expect(document.documentElement.lang).toBe('fr');
    const marked = [...document.querySelectorAll('[lang=en]')].map((element) => [
      element.localName,
      element.textContent.trim(),
    ]);
    expect(marked).toEqual([
      ['title', 'What stops you from signing in?'],
      ['h1', 'What stops you from signing in?'],
      ['button', 'Continue'],
      ['button', 'English'],
    ]);
    expect(document.querySelector('#words')!.textContent).toContain('"continue":"Continue"');
  },
);

test('a translator notes what a text was made from, and it is no longer stale', () => {
  const { said } = run('scripts/language.ts', 'fr', '--translated', 'guide:');
  expect(said).toContain('Texts noted: 1.');
  expect(said).not.toContain('older English');
  expect(said).toContain('2 to do.');
});

test('a path that is put off by name is no hole', () => {
  change('fr.json', (notes) => Object.assign(notes, { notYet: ['proxy'] }));
  const begin = JSON.parse(readFileSync('src/locales/en/proxy.json', 'utf8')) as WordTree;
  const [first] = Object.keys(begin);
  change('fr/proxy.json', (words) => {
    for (const name of Object.keys(words)) if (name !== first) delete words[name];
  });
  expect(run('scripts/language.ts', 'fr').said).toContain('2 to do.');
});

test('a list of paths put off that is none, and a folder that is no language, are told', () => {
  const notes = read('fr.json');
  write('fr.json', { ...notes, notYet: 'proxy' });
  expect(run('scripts/language.ts', 'fr').said).toMatch(/^src\/locales\/fr\.json: Write \{/);
  write('fr.json', notes);
  mkdirSync(pathTo('french_words'));
  expect(run('scripts/build.ts', '--draft', 'fr').said).toBe(
    'src/locales/french_words: Call the folder by a language tag: es, or pt-BR.\n',
  );
  rmSync(pathTo('french_words'), { recursive: true });
});

test('a file that is not JSON is told with its line', () => {
  writeFileSync(pathTo('fr/proxy.json'), '{\n  "who": {,}\n}');
  const { ok, said } = run('scripts/build.ts');
  expect(ok).toBe(false);
  expect(said).toMatch(/proxy\.json, line 2, column \d+: This is not JSON/);
  expect(said).not.toMatch(/\n\s+at /);
});
