import { languages } from 'virtual:words';
import { pseudoLanguages } from './pseudo.ts';

const made: readonly string[] = pseudoLanguages;

/** Languages that people speak: those offered on the page. */
export const offeredLanguages = languages.filter((language) => !made.includes(language));

/** Whether there are words in a language that somebody asked for by name. */
export const isLanguage = (name: string) => languages.includes(name);
