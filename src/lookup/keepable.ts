import { secretsIn } from '../checklist/secret.ts';

/** A message is shorter; a longer text is a story, and its note has a place of its own. */
const longest = 300;

/** Whether what was typed may go to the list for support: nothing that may be a password, a code or a number of theirs. */
export const keepable = (text: string) => text.length <= longest && secretsIn(text).length === 0;
