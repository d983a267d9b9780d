import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformWithOxc } from 'vite';
import { brotli } from '../build/compress.ts';
import { readEnglish } from '../build/locales.ts';
import { englishHashes } from '../build/translation.ts';
import { pseudoWords, type WordTree } from '../src/i18n/pseudo.ts';
import type { Report } from './report.ts';
import { median } from './statistics.ts';

const folder = '.cache/bench-languages';
const parts = ['build', 'public', 'scripts', 'src', 'index.html'];
const settings = ['package.json', 'tsconfig.json', 'vite.config.ts'];
const lessons = '.cache/lookup';

/** Fifteen that count as English does, with one form for one and one for all else. */
const copies = 'af az bg da de el et fi hu nb nl nn sq sv tr'.split(' ');

const countedAsInEnglish = (words: WordTree): WordTree =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([name]) => !/_(zero|two|few|many)$/.test(name))
      .map(([name, text]) => [name, typeof text === 'string' ? text : countedAsInEnglish(text)]),
  );

/** The first download of the project with so many languages more, by its own build. */
async function firstDownloadWith(languages: readonly string[]): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...parts, ...settings]) cpSync(part, join(folder, part), { recursive: true });
  if (existsSync(lessons)) cpSync(lessons, join(folder, lessons), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const english = await readEnglish();
  const notes = { madeFrom: Object.fromEntries(englishHashes(english)) };
  for (const language of languages) {
    const own = join(folder, 'src/locales', language);
    mkdirSync(own);
    for (const [namespace, tree] of Object.entries(english)) {
      const words = countedAsInEnglish(pseudoWords(tree));
      writeFileSync(join(own, `${namespace}.json`), JSON.stringify(words));
    }
    writeFileSync(`${own}.json`, JSON.stringify(notes));
  }
  // A build that is over its limit is whole all the same, and tells how large it is.
  const { stdout } = spawnSync('node_modules/.bin/tsx', ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  rmSync(folder, { recursive: true, force: true });
  return Number(/first download\s+(\d+) bytes/.exec(stdout)![1]);
}

/** What each of several texts adds to all of them together, compressed. */
const eachAdds = (texts: readonly string[]) => {
  const all = brotli(texts.join('\n')).length;
  return texts.map(
    (_, left) => all - brotli(texts.filter((_, at) => at !== left).join('\n')).length,
  );
};

const isPath = (name: string) => existsSync(`src/locales/en/${name.replace(/\.ts$/, '.json')}`);

async function pathScripts(): Promise<string[]> {
  const names = readdirSync('src/paths').filter((name) => name.endsWith('.ts') && isPath(name));
  const scripts = names.map(async (name) => {
    const text = readFileSync(`src/paths/${name}`, 'utf8');
    return (await transformWithOxc(text, name)).code.replace(/\s+/g, ' ');
  });
  return Promise.all(scripts);
}

type Screens = Record<string, { causes?: Record<string, unknown> }>;

/** What more languages, a path and a cause cost whoever opens the page. */
export async function growth(report: Report): Promise<void> {
  const few = await firstDownloadWith([]);
  const many = await firstDownloadWith(copies);
  report.section(
    `First download in English with no language more and with ${copies.length}, which are copies of a made-up one`,
  );
  report.row('bytes', `${few} and ${many}`);
  report.limited('more by', `${((many / few - 1) * 100).toFixed(2)}%`, many / few, { most: 1.02 });

  const english = await readEnglish();
  const paths = Object.entries(english).filter(([name]) => existsSync(`src/paths/${name}.ts`));
  const words = paths.map(([, tree]) => JSON.stringify(tree));
  const screens = paths.flatMap(([, tree]) => Object.values(tree as Screens));
  const causes = screens.flatMap(({ causes = {} }) => Object.values(causes));
  report.section(
    'What each adds to the download, as Brotli makes it: all of its kind with it and without it',
  );
  report.row(`a path's words, median of ${words.length}, bytes`, String(median(eachAdds(words))));
  const scripts = await pathScripts();
  report.row(
    `a path's machine, median of ${scripts.length}, bytes`,
    String(median(eachAdds(scripts))),
  );
  const ofCauses = brotli(causes.map((cause) => JSON.stringify(cause)).join('\n')).length;
  report.row(
    `a cause, mean of ${causes.length}, bytes`,
    String(Math.round(ofCauses / causes.length)),
  );
}
