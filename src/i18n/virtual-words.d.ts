/** Made by build/words.ts from src/locales: every language that has a page, and where its words are. */
declare module 'virtual:words' {
  type Namespaces = Record<string, Record<string, unknown>>;
  type Importers = Readonly<Record<string, () => Promise<{ default: Namespaces }>>>;
  export const languages: readonly string[];
  /** Common words, `start`, and the first screen of every path. */
  export const first: Importers;
  /** All other words. */
  export const rest: Importers;
  /** The names of the texts that a language has to say in English; none for a whole language. */
  export const untranslated: Readonly<Record<string, () => Promise<{ default: string[] }>>>;
}

declare module 'virtual:words/*' {
  const words: Record<string, Record<string, unknown>>;
  export default words;
}
