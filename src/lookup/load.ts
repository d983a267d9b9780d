import { lookups } from 'virtual:lookup';
import type { Component } from 'svelte';
import { loadRest } from '../i18n/load-words.ts';
import type { AnswerProps } from './answer-props.ts';
import Answer from './Answer.svelte';
import type { Message } from './messages.ts';
import type { Known } from './results.ts';
import { Search } from './search.ts';

/** What a look-up needs once somebody means to type: what shows the answer, and where it is looked for. */
interface Loaded {
  Answer: Component<AnswerProps>;
  known: Known;
}

/** By language. */
const loaded = new Map<string, Loaded>();

/** Fetches what can be looked up in a language, and the words of what may be found. */
export async function loadLookUp(language: string): Promise<Loaded> {
  const [lookup] = await Promise.all([lookups[language]!(), loadRest(language)]);
  const before = loaded.get(language);
  if (before) return before;
  const { language: written } = lookup;
  const messages = lookup.messages.map((message) => ({ ...message, language: written }) as Message);
  const now = { Answer, known: { search: new Search(lookup.weights, written), messages } };
  loaded.set(language, now);
  return now;
}
