import { untrack } from 'svelte';

/** What is said to an agent who hears the page, in their language. What a caller hears is said beside it. */
export const told = $state({ text: '', times: 0 });

/** A screen reader says nothing when a text is replaced by itself, so it is taken out and put in anew. */
export function tell(text: string): void {
  untrack(() => {
    told.text = text;
    told.times += 1;
  });
}
