import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../src/locales/en/', import.meta.url);

/** The words of every screen as they stand in the files, by namespace. */
export const english = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>,
  ]),
);
