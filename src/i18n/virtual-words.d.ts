/** Made by build/words.ts from src/locales: every language that has a page, and where its words are. */
declare module 'virtual:words' {
  type Namespaces = Record<string, Record<string, unknown>>;
  interface Bundle {
    default: Namespaces;
    version: string;
    /** The names of the texts that the language has to say in English. */
    untranslated?: readonly string[];
  }
  type Importers = Readonly<Record<string, () => Promise<Bundle>>>;
  /** That of the words which the app was built with. */
  export const version: string;
  export const languages: readonly string[];
  /** Common words, `start`, and the first screen of every path. */
  export const first: Importers;
  /** All other words. */
  export const rest: Importers;
}

declare module 'virtual:words/*' {
  const words: Record<string, Record<string, unknown>>;
  export default words;
}
