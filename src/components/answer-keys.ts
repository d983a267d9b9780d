import { getContext, setContext } from 'svelte';

const key = Symbol('answer keys');

/** The key that gives an answer at once; nothing where none does. */
type KeyOf = (answer: string) => string | undefined;

export const setAnswerKeys = (keyOf: KeyOf) => setContext(key, keyOf);

/** Nothing on the patients' page: there no single key says anything. */
export const getAnswerKeys = () => getContext<KeyOf | undefined>(key);
