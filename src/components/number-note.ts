import { getContext, setContext } from 'svelte';

const key = Symbol('number note');

/** What is said beside a number that the page gives out, in its own language; nothing where nothing is. */
type NoteOf = (number: string) => { text: string; language: string } | undefined;

export const setNumberNote = (noteOf: NoteOf) => setContext(key, noteOf);

/** Nothing on the patients' page: there a number is for whoever reads it. */
export const getNumberNote = () => getContext<NoteOf | undefined>(key);
