import { i18n } from '../../src/i18n/i18n.svelte.ts';
import { forms } from '../../src/i18n/sentences.ts';

/** Who reads: patients, or those to whom something is said in a form of their own. */
export const readers = ['patient', ...forms] as const;
export type Reader = (typeof readers)[number];

/** What they are called on the page. */
export const readerNames: Record<Reader, string> = {
  patient: 'patients',
  caller: 'staff with a caller',
  someone: 'helpers',
};

/** A text, and who reads it so. */
export interface Saying {
  text: string;
  readers: readonly Reader[];
}

/** Looks once as each reader. */
export function asEach<Seen>(look: () => Seen): Record<Reader, Seen> {
  const seen = readers.map((reader) => {
    i18n.form = reader === 'patient' ? undefined : reader;
    return [reader, look()] as const;
  });
  i18n.form = undefined;
  return Object.fromEntries(seen) as Record<Reader, Seen>;
}

/** The same text stands once, with all who read it so; nothing for those who are told nothing. */
export function sayingsOf(told: Record<Reader, string | undefined>): Saying[] {
  const texts = new Set(readers.flatMap((reader) => told[reader] ?? []));
  return [...texts].map((text) => ({
    text,
    readers: readers.filter((reader) => told[reader] === text),
  }));
}
