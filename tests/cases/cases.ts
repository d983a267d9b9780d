import { readFileSync } from 'node:fs';

/** A trouble at a portal's login, as somebody published it. */
export interface Case {
  /** `RW-044` */
  id: string;
  situation: string;
  /** What the source says to do. */
  published_resolution: string;
  /** `lockout_attempts=5` */
  facts: readonly string[];
  source: string;
}

const casesIn = (file: string): readonly Case[] =>
  readFileSync(`tests/cases/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

/** The cases from which the flow was made, in the order of the file. */
export const realCases = casesIn('real-cases.jsonl');

/** Every published case: those, and what was read on the screens before anything was made for it. */
export const cases: readonly Case[] = [...realCases, ...casesIn('read-cases.jsonl')];
