import { getContext, setContext } from 'svelte';

/** What stands under the heading of every screen, so that whoever sits down next sees whom it is about. */
export interface ForWhom {
  text: string;
  /** What stands on the button that leads to where it was said. */
  change: string;
  /** Its name for whoever hears it. */
  changeThis: string;
  onchange: () => void;
}

const key = Symbol('for whom');

export const setForWhom = (forWhom: () => readonly ForWhom[]) => setContext(key, forWhom);

/** Nothing where a heading stands outside the wizard. */
export const getForWhom = () => getContext<(() => readonly ForWhom[]) | undefined>(key);
