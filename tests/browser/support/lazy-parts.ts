import { readdirSync, readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

const page = read('index.html');
const files = readdirSync('dist/assets').filter((file) => /\.(js|css)$/.test(file));
const firstDownload = files.filter((file) => page.includes(file));

/** All that is built and not in the first download: scripts and style sheets that come when they are needed. */
export const lazyParts = files.filter((file) => !firstDownload.includes(file));

/** As it is called in the sources; the bundler has added a hash. */
export const partOf = (file: string) => file.replace(/-.{8}(\.\w+)$/, '$1');

const code = firstDownload.map((file) => read(`assets/${file}`)).join('\n');

/** The language of a file of words: each language has files of the same names. */
export function languageOf(file: string): string {
  const before = code.slice(0, code.indexOf(file));
  return /([a-z]{2}(?:-[A-Z]{2})?)["'`]?:\(\)=>[^:]*$/.exec(before)![1]!;
}
