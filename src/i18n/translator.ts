/** What it takes to say something in the reader's language: the language, and the words of `common`. */
export interface Translator {
  readonly language: string;
  say: (key: string, values?: Readonly<Record<string, unknown>>) => string;
}
