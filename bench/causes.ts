import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { causesOn, type CauseEntry } from '../build/causes.ts';
import { flowMap } from '../src/flow/map.ts';
import type { Report } from './report.ts';

const pathOf = ({ screen }: CauseEntry) => screen.split('.')[0]!;

function sourceOf({ source }: CauseEntry): string {
  if (source === 'practice') return 'what help desks see';
  return source.startsWith('http') ? 'a public page' : 'a published case';
}

/** How many there are of each kind, the most first. */
function countBy(causes: readonly CauseEntry[], kindOf: (cause: CauseEntry) => string) {
  const counts = new Map<string, number>();
  for (const cause of causes) counts.set(kindOf(cause), (counts.get(kindOf(cause)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** The words in English that come after the first download, as the server sends them. */
function restBytes(): number {
  const folder = 'dist/assets/';
  const files = readdirSync(folder).filter((name) => /^rest-.*\.js$/.test(name));
  const english = files
    .map((name) => readFileSync(folder + name, 'utf8'))
    .find((text) => text.includes('"Get the code by text"'));
  if (!english) throw new Error(`No English words in ${folder}`);
  return brotliCompressSync(english).length;
}

/** What the causes are, where they come from, and what they cost. */
export function causes(report: Report): void {
  const all = flowMap().screens.flatMap(({ id }) => causesOn(id));
  const words = all.flatMap(({ line, fix }) =>
    [line, ...Object.values(fix)].join(' ').split(/\s+/),
  );
  report.section(`${all.length} causes, ${words.length} words, by path`);
  for (const [name, count] of countBy(all, pathOf)) report.row(name, String(count));
  report.section('By source');
  for (const [name, count] of countBy(all, sourceOf)) report.row(name, String(count));
  report.section('By what their second reader found');
  for (const [name, count] of countBy(all, ({ checked }) => checked))
    report.row(name, String(count));
  report.section('Words in English after the first download');
  const bytes = restBytes();
  report.limited('as Brotli makes them', `${bytes} bytes`, bytes, { most: 62_000 });
}
