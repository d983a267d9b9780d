import { lookups } from 'virtual:lookup';
import type { Component } from 'svelte';
import { loadRest } from '../i18n/load-words.ts';
import type { AnswerProps } from '../screens/screen-props.ts';
import Answer from './Answer.svelte';
import { Search } from './search.ts';
import type { Message } from './messages.ts';
import type { Looked } from './results.ts';

/** What can be looked up, by language, once it is there. */
const loaded = new Map<string, Looked>();

export const lookedIn = (language: string) => loaded.get(language)!;

/** Fetches what can be looked up in a language, and the words of what may be found. */
export async function loadAnswer(language: string): Promise<Component<AnswerProps>> {
  const [{ counts, messages, language: of }] = await Promise.all([
    lookups[language]!(),
    loadRest(language),
  ]);
  if (!loaded.has(language)) {
    const known = messages as readonly Message[];
    loaded.set(language, { search: new Search(counts, of), messages: known });
  }
  return Answer;
}
