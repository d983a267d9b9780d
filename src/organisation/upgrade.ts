import type { Problem } from './parse.ts';
import { valueAt } from './value-at.ts';

/** The format in which organisations' files are written now, as each says in `format`. */
export const currentFormat = 2;

/** What became of one rule: where it stood in format 1, and where it stands. */
export interface Change {
  was: string;
  is: string;
  sentence: string;
}

type Rules = Readonly<Record<string, unknown>>;

interface Move {
  was: string;
  is: string;
  /** A value as format 2 writes it. One that is wrong stays wrong, and the schema says so. */
  rewrite: (value: unknown) => unknown;
}

const asItIs = (value: unknown) => value;

const inMinutes = (value: unknown) =>
  typeof value === 'number' ? `${value} ${value === 1 ? 'minute' : 'minutes'}` : value;

const lockLasts = (value: unknown) => (value === 'auto' ? 'by itself' : inMinutes(value));

/** All in which format 2 differs from format 1. */
const moves: readonly Move[] = [
  { was: 'idle', is: 'idle', rewrite: inMinutes },
  { was: 'lockout.minutes', is: 'lockout.lasts', rewrite: lockLasts },
  { was: 'recovery.pauseMinutes', is: 'recovery.pauseLasts', rewrite: inMinutes },
  { was: 'messages', is: 'mail', rewrite: asItIs },
  { was: 'securityCode.pauseMinutes', is: 'securityCode.pauseLasts', rewrite: inMinutes },
];

/** What a rule of format 1 is called now, if nothing else has its name: `messages` is a rule of its own today. */
export const calledNow = (place: string): string | undefined =>
  moves.find(({ was, is }) => was === place && is !== place && was !== 'messages')?.is;

/** Whether something is a group of rules, as the whole file is. */
export function isGroup(data: unknown): data is Rules {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function withRenamed(group: Rules, name: string, newName: string, rewrite: Move['rewrite']): Rules {
  return Object.fromEntries(
    Object.entries(group).map(([key, value]) =>
      key === name ? [newName, rewrite(value)] : [key, value],
    ),
  );
}

/** The same rules in the same order, one of them by its new name and in its new shape. */
function moved(rules: Rules, { was, is, rewrite }: Move): Rules {
  const [group, name] = was.split('.') as [string, string?];
  if (name === undefined) return withRenamed(rules, was, is, rewrite);
  const newName = is.slice(group.length + 1);
  return { ...rules, [group]: withRenamed(rules[group] as Rules, name, newName, rewrite) };
}

const said = (value: unknown) => (isGroup(value) ? '' : ` ${JSON.stringify(value)}`);

/** What a move changes in these rules; nothing where they have the new shape already, or no such rule. */
function changeBy({ was, is, rewrite }: Move, rules: Rules): Change | undefined {
  const value = valueAt(rules, was);
  const rewritten = rewrite(value);
  if (value === undefined || (was === is && rewritten === value)) return undefined;
  return { was, is, sentence: `${was}${said(value)} is now ${is}${said(rewritten)}.` };
}

/** The rules with their format, where people look for it: at the head, below the address of the schema. */
function marked(rules: Rules): Rules {
  const entries = Object.entries(rules);
  const place = entries.findIndex(([key]) => key === '$schema') + 1;
  const format = ['format', currentFormat] as const;
  return Object.fromEntries([...entries.slice(0, place), format, ...entries.slice(place)]);
}

/** What is wrong in a file that is a list, a text or a number. */
export const noGroup: Problem = { place: '', sentence: 'Write a group of rules between { and }.' };

/** Why a file of this format cannot be read. */
function problemOf(format: unknown): Problem {
  const reads = 'This copy of Doorstep reads formats 1 and 2.';
  const sentence = Number.isInteger(format)
    ? `This file is written in format ${String(format)}. ${reads}`
    : `Write 2, a whole number without quotation marks. ${reads}`;
  return { place: 'format', sentence };
}

/** Rules that a file has in both shapes: only who wrote it knows which is right. */
function writtenTwice(rules: Rules): Problem[] {
  const twice = moves.filter(
    ({ was, is }) =>
      was !== is && valueAt(rules, was) !== undefined && valueAt(rules, is) !== undefined,
  );
  return twice.map(({ was, is }) => ({
    place: was,
    sentence: `This is called ${is} now, and the file has both. Keep the one that is right.`,
  }));
}

/**
 * An organisation's file as format 2 writes it, and what that changes. A file without `format` is of
 * format 1. What the values are is left to the schema.
 */
export function upgrade(
  data: unknown,
): { data: Rules; changes: readonly Change[] } | { problems: Problem[] } {
  if (!isGroup(data)) return { problems: [noGroup] };
  const { format = 1, ...rules } = data;
  if (format === currentFormat) return { data, changes: [] };
  if (format !== 1) return { problems: [problemOf(format)] };
  const twice = writtenTwice(rules);
  if (twice.length > 0) return { problems: twice };

  let upgraded: Rules = rules;
  const changes: Change[] = [];
  for (const move of moves) {
    const change = changeBy(move, upgraded);
    if (!change) continue;
    upgraded = moved(upgraded, move);
    changes.push(change);
  }
  const mark = { was: 'format', is: 'format', sentence: `format is now ${currentFormat}.` };
  return { data: marked(upgraded), changes: [mark, ...changes] };
}
