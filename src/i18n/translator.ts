export type Values = Readonly<Record<string, unknown>>;

/** A key with its namespace: `lockout:wait.title`. */
export type Key = `${string}:${string}`;

/** What it takes to say something in the reader's language: the language, and the words of `common`. */
export interface Translator {
  readonly language: string;
  t: (key: Key, values?: Values) => string;
}

/** What can also be asked which texts there are. */
export interface Words extends Translator {
  getResource: (namespace: string, key: string) => unknown;
}
