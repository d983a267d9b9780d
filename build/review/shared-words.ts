import { valueAt } from '../../src/organisation/value-at.ts';
import type { WordsByNamespace } from '../translation.ts';
import type { For, Line } from './lines.ts';
import { rulesBehind } from './rules.ts';
import { readers } from './sayings.ts';

/** Words that belong to no screen, by where they stand. */
export interface SharedWords {
  id: string;
  title: string;
  lines: readonly Line[];
}

const places = {
  common: 'On every page',
  checklist: 'On the list for the call to support',
  guide: 'On the plain page',
} as const;

type Tree = WordsByNamespace[string];

const flat = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[before + name, value] as [string, string]]
      : flat(value, `${before}${name}.`),
  );

/** A text with the rules that are known filled in; any other fact, such as a time, by its name. */
const filled = (text: string, { facts }: For) =>
  text.replace(/\{\{([\w.]+)\}\}/g, (_, fact: string) => {
    const value = valueAt(facts, fact);
    return typeof value === 'string' ? value : `‹${fact}›`;
  });

/** All of them, also those that are said under other rules, or at another moment. */
export function sharedWords(words: WordsByNamespace, look: For): SharedWords[] {
  return Object.entries(places).map(([id, title]) => {
    const lines = flat(words[id]!).map(([key, text]) => ({
      key,
      says: [{ text: filled(text, look), readers }],
      rules: rulesBehind(key, { [key]: text }),
    }));
    return { id, title, lines };
  });
}
