import { getContext, setContext } from 'svelte';

const key = Symbol('answer keys');
const linkKey = Symbol('link keys');

/** The key that gives an answer at once; nothing where none does. */
type KeyOf = (answer: string) => string | undefined;

export const setAnswerKeys = (keyOf: KeyOf) => setContext(key, keyOf);

/** Nothing on the patients' page: there no single key says anything. */
export const getAnswerKeys = () => getContext<KeyOf | undefined>(key);

/** The key that follows a link at once, by its place among those of a screen; nothing where none does. */
type LinkKeyOf = (place: number) => string | undefined;

export const setLinkKeys = (keyOf: LinkKeyOf) => setContext(linkKey, keyOf);

export const getLinkKeys = () => getContext<LinkKeyOf | undefined>(linkKey);
