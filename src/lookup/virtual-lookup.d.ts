/** Made by build/lookup.ts from src/lookup and the words: what can be looked up, by language. */
declare module 'virtual:lookup' {
  interface LookUp {
    /** The language that it is in, which may be English. */
    language: string;
    /** As weights.ts encodes them. */
    weights: string;
    /** As messages.ts has them. */
    messages: readonly {
      says: readonly string[];
      means: string;
      site?: string;
      screen: string;
      cause?: string;
    }[];
  }
  export const lookups: Readonly<Record<string, () => Promise<LookUp>>>;
}
