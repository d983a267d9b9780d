import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encode } from '../src/lookup/weights.ts';
import { weigh, type Saying } from './weigh.ts';

const pathTo = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFileSync(path, 'utf8');

/** What is learnt from sayings, as a page downloads it. */
export function learn(sayings: readonly Saying[], language: string): string {
  const targets = [...new Set(sayings.map(({ target }) => target))].sort();
  return encode(targets, weigh(sayings, targets, language));
}

/** All that decides what sayings teach: how words are told apart and weighed, and with what. */
function waysOfLearning(): string[] {
  const room = pathTo('src/lookup');
  const modules = readdirSync(room).filter((name) => name.endsWith('.ts'));
  const files = [
    ...modules.sort().map((name) => `${room}/${name}`),
    pathTo('build/weigh.ts'),
    pathTo('build/learnt.ts'),
    pathTo('node_modules/stemmer/package.json'),
  ];
  return [process.version, ...files.map(read)];
}

/**
 * What sayings teach: once, for it takes half a minute, and a build, the tests and the next build all ask. It is
 * kept in a folder that may be deleted at any time.
 */
export function learnt(
  sayings: readonly Saying[],
  language: string,
  folder = pathTo('.cache/lookup'),
): string {
  const known = JSON.stringify([waysOfLearning(), language, sayings]);
  const file = `${folder}/${createHash('sha256').update(known).digest('hex')}`;
  if (existsSync(file)) return read(file);
  const weights = learn(sayings, language);
  mkdirSync(folder, { recursive: true });
  // Another may learn the same meanwhile, or take the folder along: whoever reads finds all of it or nothing.
  const written = `${folder}-${randomUUID()}`;
  writeFileSync(written, weights);
  renameSync(written, file);
  return weights;
}
