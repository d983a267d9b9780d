/** What an agent wrote down, and when. */
export interface Note {
  at: number;
  text: string;
}

/** What the caller was promised, and for when. */
export interface Promised extends Note {
  due?: number;
}

/** One line without marks that nobody sees; empty if that leaves nothing. */
function lineOf(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return /[^\s\p{Cf}]/u.test(line) ? line : '';
}

/** What stands in the fields and is not in the record yet. */
const noDraft = { note: '', promise: '', time: '' };

/**
 * What is known of a call besides its answers and the causes that were opened, which the journey has: in memory only, and
 * nowhere once it is cleared.
 */
export class Call {
  /** Since when the desk is free for this call, in milliseconds since 1970, as all times here. */
  start = $state(Date.now());
  notes = $state.raw<readonly Note[]>([]);
  promises = $state.raw<readonly Promised[]>([]);
  draft = $state({ ...noDraft });

  /** Takes up a note; false if it is empty. */
  note(text: string, at = Date.now()): boolean {
    const line = lineOf(text);
    if (line) this.notes = [...this.notes, { at, text: line }];
    return line !== '';
  }

  /** Takes up a promise; false if it is empty. */
  promise(text: string, due?: number, at = Date.now()): boolean {
    const line = lineOf(text);
    const promised = { at, text: line, ...(due !== undefined && { due }) };
    if (line) this.promises = [...this.promises, promised];
    return line !== '';
  }

  /** Takes out a note or a promise. */
  remove(gone: Note) {
    this.notes = this.notes.filter((note) => note !== gone);
    this.promises = this.promises.filter((promise) => promise !== gone);
  }

  /** The next call begins: nothing of this one is left. */
  clear() {
    this.start = Date.now();
    this.notes = this.promises = [];
    this.draft = { ...noDraft };
  }
}
