import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { causesOn, countBy, sourceKind, type CauseEntry } from '../build/causes.ts';
import { flowMap } from '../src/flow/map.ts';
import type { Report } from './report.ts';

const pathOf = ({ screen }: CauseEntry) => screen.split('.')[0]!;

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
  for (const [name, count] of countBy(all, sourceKind)) report.row(name, String(count));
  report.section('By what their second reader found');
  for (const [name, count] of countBy(all, ({ checked }) => checked))
    report.row(name, String(count));
  report.section('Words in English after the first download');
  const bytes = restBytes();
  report.limited('as Brotli makes them', `${bytes} bytes`, bytes, { most: 64_000 });
}
