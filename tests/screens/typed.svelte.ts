import type { Typed } from '../../src/screens/screen-props.ts';

/** What somebody typed, as the app holds it: a screen follows what changes in it. */
export function typedText(before: Typed = {}) {
  const typed = $state(before);
  const ontype = (field: string, text: string) => {
    typed[field] = text;
  };
  return { typed, ontype };
}
