import { readFileSync } from 'node:fs';

export const linesOf = <Line>(file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** A real trouble as somebody told it, and what serves them: written by hand before any search was scored. */
export interface Told {
  id: string;
  category: string;
  situation: string;
  paths: string[];
  places: string[];
}
export const told = linesOf<Told>('cases.jsonl');
