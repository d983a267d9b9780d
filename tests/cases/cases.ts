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

/** Every published case, in the order of the file. */
export const cases: readonly Case[] = readFileSync('tests/cases/real-cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
